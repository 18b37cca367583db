import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { referencePages } from './pages.mjs';

const sdl = (api: string): string => readFileSync(`libs/contracts/graphql/${api}.graphql`, 'utf8');
const sdls = { shop: sdl('shop'), admin: sdl('admin') };

const examplesIn = (text: string): readonly string[] =>
  [...text.matchAll(/```graphql\n([^`]*)```/g)].map(([, example = '']) => example);

describe('the reference of the GraphQL APIs', () => {
  const pages = referencePages(sdls);

  it.each(['shop', 'admin'] as const)('has a valid example of every operation of the %s API', (api) => {
    const schema = buildSchema(sdls[api]);
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const operations = roots.flatMap((root) => Object.keys(root?.getFields() ?? {}));
    const own = pages.filter(({ path }) => path.startsWith(`docs/reference/${api}/`));
    const examples = own.flatMap(({ text }) => examplesIn(text));
    expect(examples).toHaveLength(operations.length);
    expect(examples.flatMap((example) => validate(schema, parse(example)).map(({ message }) => message))).toEqual([]);
  });

  it('has each member with its type, its default, its description and its example', () => {
    const small = referencePages({
      shop: '"A." type Query { "Told | here." told("Of <b>, not `<b>`." of: In = { page: 1 }): E } "I." input In { "One." page: Int! } "E." enum E { "Up." A }',
    });
    expect(small.map(({ path }) => path)).toEqual(
      ['README', 'shop/queries', 'shop/inputs', 'shop/enums'].map((page) => `docs/reference/${page}.md`),
    );
    const all = small.map(({ text }) => text).join('\n');
    expect(all).toContain('| `of` | `In` | Of &lt;b>, not `<b>`. Default: `{page: 1}`. | `{page: 1}` |');
    expect(all).toContain('\n\nTold | here.\n');
    expect(all).toContain('| `page` | `Int!` | One. | `1` |');
    expect(all).toContain('| `A` | Up. |');
    expect(all).toContain('query ($of: In) {\n  told(of: $of)\n}');
  });
});
