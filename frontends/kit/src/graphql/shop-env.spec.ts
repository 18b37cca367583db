import { readFileSync } from 'node:fs';
import { minifyIntrospection, outputIntrospectionFile } from 'gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { expect, it } from 'vitest';

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const typesIn = (file: string) =>
  new Map([...file.matchAll(/^ {4}'(\w+)': (.*);$/gm)].map(([, name = '', shape = '']) => [name, shape]));

it('has the types of the current schema; otherwise run `npm run generate -w @shop/kit`', () => {
  const schema = buildSchema(text('../../../../libs/contracts/graphql/shop.graphql'));
  const introspection = minifyIntrospection(introspectionFromSchema(schema));
  const now = typesIn(outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true }));
  const generated = typesIn(text('./generated/shop-env.d.ts'));
  const stale = [...new Set([...now.keys(), ...generated.keys()])].filter((name) => now.get(name) !== generated.get(name));
  expect({ known: now.size > 50, stale }).toEqual({ known: true, stale: [] });
});
