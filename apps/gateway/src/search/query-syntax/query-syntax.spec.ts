import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits, parseQuery } from './parse-query.js';
import { printQuery } from './print-query.js';
import { comparators, emptyQuery, type Query, type Term } from './query.js';
import { interpretQuery } from './interpret-query.js';
import { tokensOf } from './tokens.js';

const read = (query: string) => interpretQuery(query, 'EUR');
const term = (field: string, value: string, how = 'equals') => ({ step: 'term', field, how, value });
const refused = expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'query' }) });
const and = (count: number) => ({ step: 'and', count });
const or = (count: number) => ({ step: 'or', count });
const not = { step: 'not' };

describe('a query for products', () => {
  it.each([
    ['tag:a tag:b', [term('tag', 'a'), term('tag', 'b'), and(2)]],
    ['tag_not:b', [term('tag', 'b'), not]],
    ['-tag:b', [term('tag', 'b'), not]],
    ['title:gamm*', [term('title', 'gamm', 'prefix')]],
    ['tag:R22SALE', [term('tag', 'R22SALE')]],
    ['vendor:*', [term('vendor', '', 'prefix')]],
    ['NOT vendor:*', [term('vendor', '', 'prefix'), not]],
    ['variants.price:>10', [{ step: 'term', field: 'price', how: 'between', min: 1001 }]],
    ['variants.price:<=9.90 variants.price:>=5', [{ step: 'term', field: 'price', how: 'between', min: 500, max: 990 }]],
    [
      'variants.price:>10 tag:a (variants.price:<20 AND variants.price:<15)',
      [term('tag', 'a'), { step: 'term', field: 'price', how: 'between', min: 1001, max: 1499 }, and(2)],
    ],
    [
      'variants.price:>20 OR variants.price:<10',
      [
        { step: 'term', field: 'price', how: 'between', min: 2001 },
        { step: 'term', field: 'price', how: 'between', max: 999 },
        or(2),
      ],
    ],
    ['product_type:"Desk Lamp","Mug"', [term('productType', 'Desk Lamp'), term('productType', 'Mug'), or(2)]],
    [
      `product_type:lamp,"Tea Pot",'a, b',jug`,
      [...['lamp', 'Tea Pot', 'a, b', 'jug'].map((one) => term('productType', one)), or(4)],
    ],
    ['-product_type:"A","B" tag:c', [term('productType', 'A'), term('productType', 'B'), or(2), not, term('tag', 'c'), and(2)]],
    ['vendor:"A","B"', [term('vendor', 'A'), term('vendor', 'B'), or(2)]],
    ['product_type:"A",', [term('productType', 'A')]],
    ['product_type:lamp,mug', [term('productType', 'lamp'), term('productType', 'mug'), or(2)]],
    ['tag:a OR tag:b tag:c', [term('tag', 'a'), term('tag', 'b'), term('tag', 'c'), and(2), or(2)]],
    ['(tag:a OR tag:b) tag:c', [term('tag', 'a'), term('tag', 'b'), or(2), term('tag', 'c'), and(2)]],
    ['-(tag:a OR oak)', [term('tag', 'a'), term('text', 'oak'), or(2), not]],
    ['available_for_sale:true', [term('available', 'true')]],
    [`created_at:>'2024'`, [{ step: 'term', field: 'createdAt', how: 'between', min: Date.UTC(2025, 0) }]],
    ['updated_at:<=2024-02', [{ step: 'term', field: 'updatedAt', how: 'between', max: Date.UTC(2024, 2) - 1 }]],
    [
      `created_at:"2024-02-29T10:00:00Z"`,
      [
        {
          step: 'term',
          field: 'createdAt',
          how: 'between',
          min: Date.UTC(2024, 1, 29, 10),
          max: Date.UTC(2024, 1, 29, 10) + 999,
        },
      ],
    ],
    ['title:"green hoodie"', [term('title', 'green hoodie')]],
    [String.raw`tag:a\:b\ c`, [term('tag', 'a:b c')]],
    ['gamm*', [term('text', 'gamm', 'prefix')]],
    ['id:abc', [term('id', 'abc')]],
  ])('%s is a condition', (query, where) => {
    expect(read(query)).toEqual({ text: '', where, warnings: [] });
  });

  it.each([
    ['', '', []],
    ['oak lamp', 'oak lamp', []],
    ['oak AND lamp', 'oak lamp', []],
    ['"oak lamp" tag:a', '"oak lamp"', [term('tag', 'a')]],
    ['x AND NOT tag:b', 'x', [term('tag', 'b'), not]],
    ['Note: blue', 'Note blue', []],
    ['tag:a Note:', 'Note', [term('tag', 'a')]],
    ['oak, "lamp"', 'oak, "lamp"', []],
    ['oak OR lamp', '', [term('text', 'oak'), term('text', 'lamp'), or(2)]],
  ])('%s searches for words as a shopper does', (query, text, where) => {
    expect(read(query)).toEqual({ text, where, warnings: [] });
  });

  it.each([
    'nonsense:foo',
    'constructor:x',
    '__proto__:x',
    'toString:x',
    'hasOwnProperty:*',
    'tag:a nonsense:foo',
    '-nonsense:foo tag:a',
    'nonsense:foo OR tag:a',
  ])('omits an unknown field, with a warning: %s', (query) => {
    const { text, where, warnings } = read(query);
    expect(warnings).toEqual([{ field: expect.any(String), message: expect.any(String), code: 'invalid_field' }]);
    expect({ text, where }).toEqual({ text: '', where: query.includes('tag:a') ? [term('tag', 'a')] : [] });
  });

  it.each([
    'variants.price:cheap',
    'created_at:soon',
    'created_at:2024-02-30',
    'available_for_sale:perhaps',
    'tag:>a',
    'variants.price:10*',
  ])('omits an invalid value of a field, with a warning: %s', (query) => {
    expect(read(query)).toMatchObject({ where: [], warnings: [{ code: 'invalid_value' }] });
  });

  it.each([
    ['tag:', '', 'tag'],
    ['tag: qa', 'qa', 'tag'],
    ['variants.price:> 10', '10', 'variants.price'],
    ['product_type: OR', '', 'product_type'],
  ])('warns about a field without a value: %s', (query, text, field) => {
    expect(read(query)).toEqual({ text, where: [], warnings: [{ field, message: expect.any(String), code: 'invalid_value' }] });
  });

  it.each([
    '(',
    ')',
    '((tag:a',
    'tag:a)',
    'AND',
    'OR OR',
    'NOT',
    '- -',
    '()',
    '"',
    "tag:'a",
    'a AND',
    'tag:',
    ':x',
    '*',
    String.raw`\\`,
  ])('is repaired: %s', (query) => {
    expect(() => read(query)).not.toThrow();
  });

  it.each([
    ['a'.repeat(limits.characters + 1)],
    ['('.repeat(limits.depth + 5) + 'a'],
    ['-'.repeat(limits.characters)],
    ['tag:a '.repeat(limits.terms + 1)],
  ])('beyond its limits is refused', (query) => {
    expect(() => read(query)).toThrow(refused);
  });

  it('is parsed in linear time', () => {
    const steps = (query: string) => {
      let looked = 0;
      const counting = new Proxy(Object(query) as object, {
        get: (text, key) => {
          if (typeof key === 'string' && /^[0-9]+$/.test(key)) looked += 1;
          const value = Reflect.get(text, key) as unknown;
          return typeof value === 'function' ? value.bind(query) : value;
        },
      });
      tokensOf(counting as unknown as string);
      return looked;
    };
    for (const part of ['a', 'a:', 'a:"b",', ',"', '"', '(', '-', String.raw`\a`, 'a:"', '*'])
      expect(steps(part.repeat(2_000))).toBeLessThan((4 * steps(part.repeat(1_000))) / 1.8);
  });
});

const text = fc.string({ unit: fc.constantFrom(...'abAND OR*"\'():-\\<>=é '), minLength: 1, maxLength: 8 });
const termOf = fc
  .record({
    kind: fc.constant('term' as const),
    field: fc.option(fc.stringMatching(/^[a-z_.:(]{1,8}$/), { nil: undefined }),
    comparator: fc.constantFrom(...comparators),
    value: text,
    form: fc.constantFrom('bare' as const, 'quoted' as const, 'prefix' as const),
    or: fc.array(text, { maxLength: 2 }),
  })
  .map(({ field, comparator, or, ...rest }): Term => {
    if (field === undefined) return { ...rest, comparator: ':' };
    const isList = rest.form === 'quoted' && or.length > 0;
    return { ...rest, ...(isList && { or }), field, comparator };
  });
const anyQuery = fc.letrec<{ query: Query; leaf: Term }>((tie) => ({
  leaf: termOf,
  query: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    tie('query').map((of): Query => ({ kind: 'not', of })),
    fc.tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('query'), { minLength: 2, maxLength: 3 })).map(
      ([kind, of]): Query => ({
        kind,
        of: of.flatMap((one) => (one.kind === kind ? one.of : [one])),
      }),
    ),
  ),
})).query;

it.each(['AND', 'OR', 'NOT'])('an escaped %s is a word', (word) => {
  const term: Term = { kind: 'term', value: word, form: 'bare', comparator: ':' };
  expect(parseQuery(`\\${word}`)).toEqual(term);
  expect(parseQuery(`a \\${word} b`)).toMatchObject({ kind: 'and', of: [{ value: 'a' }, term, { value: 'b' }] });
});

it('a printed query is parsed to the same query', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      expect(parseQuery(printQuery(query))).toEqual(query);
    }),
    { numRuns: 1_000 },
  );
});

it('any text is parsed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
      expect(parseQuery(query)).toBeDefined();
    }),
  );
  expect(parseQuery(' ')).toBe(emptyQuery);
});
