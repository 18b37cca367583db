import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildSchema, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';

const sdl = (name: string): string =>
  readFileSync(createRequire(import.meta.url).resolve(`@millrace/contracts/graphql/${name}.graphql`), 'utf8');

/** Mutations whose payload has no position. */
const withoutUserErrors = (schema: GraphQLSchema): readonly string[] =>
  Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter(({ type }) => {
      const payload = getNamedType(type);
      return !isObjectType(payload) || String(payload.getFields()['position']?.type) !== 'String!';
    })
    .map(({ name }) => name);

describe('the payload of every mutation has a position', () => {
  it.each(['shop', 'admin'])('in the %s API', (name) => {
    const schema = buildSchema(sdl(name));
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).length).toBeGreaterThan(3);
    expect(withoutUserErrors(schema)).toEqual([]);
  });

  it.each([
    'type Payload { done: Boolean! }',
    'type Payload { position: String }',
    'type Payload { position: Int! }',
    'scalar Payload',
  ])('and is detected when %s', (payload) => {
    expect(withoutUserErrors(buildSchema(`type Query { a: Int } type Mutation { change: Payload! } ${payload}`))).toEqual([
      'change',
    ]);
  });
});
