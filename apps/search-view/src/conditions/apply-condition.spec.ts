import type { ConditionStep } from '@millrace/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProductIndex } from '../index/product-index.js';
import { conditionPredicate } from './condition-predicate.js';

type Row = Readonly<{
  title: string;
  type: string;
  vendor: string;
  tags: readonly string[];
  prices: readonly number[];
  available: boolean;
  at: number;
}>;
type Known = Parameters<ProductIndex['put']>[0];

const indexOf = (rows: readonly Row[]): ProductIndex => {
  const index = new ProductIndex();
  rows.forEach(({ title, type, vendor, tags, prices, available, at }, n) => {
    const record = [
      `p${n}`,
      n + 1,
      title.toLowerCase(),
      type,
      vendor,
      tags,
      [],
      prices,
      available,
      0,
      0,
      at,
      new Date(at).toISOString(),
      1,
    ];
    index.put([...record, []] as unknown as Known);
  });
  return index;
};

const rows: readonly Row[] = [
  {
    title: 'Gammel Oak Lamp',
    type: 'Lamps',
    vendor: 'Fern & Co',
    tags: ['Oak', 'R22SALE'],
    prices: [900, 1_500],
    available: true,
    at: 1_000,
  },
  { title: 'Tin Mug', type: 'Mugs', vendor: 'Fern', tags: ['a', 'b'], prices: [500], available: false, at: 2_000 },
  { title: 'Café Table', type: 'Tables', vendor: '', tags: ['b'], prices: [], available: true, at: 3_000 },
];
const term = (field: ConditionStep['field'], value: string, how: ConditionStep['how'] = 'equals'): ConditionStep => ({
  step: 'term',
  ...(field && { field }),
  how,
  value,
});
const found = (...steps: readonly ConditionStep[]) => {
  const holds = conditionPredicate(indexOf(rows), steps);
  return rows.flatMap((_, row) => (holds(row) ? [row] : []));
};
const not: ConditionStep = { step: 'not' };
const and = (count: number): ConditionStep => ({ step: 'and', count });
const or = (count: number): ConditionStep => ({ step: 'or', count });

describe('a condition on products', () => {
  it.each([
    ['a tag whatever its capitals', [0], [term('tag', 'r22sale')]],
    ['two tags at once', [1], [term('tag', 'a'), term('tag', 'b'), and(2)]],
    ['either of two tags', [0, 1], [term('tag', 'a'), term('tag', 'oak'), or(2)]],
    ['no tag', [0], [term('tag', 'b'), not]],
    ['a beginning in a title', [0], [term('title', 'gamm', 'prefix')]],
    ['a beginning that is in the midst of words', [], [term('title', 'amme', 'prefix')]],
    ['a phrase of a title', [0], [term('title', 'oak lamp')]],
    ['the words of a phrase in another order', [], [term('title', 'lamp oak')]],
    ['accents aside', [2], [term('title', 'cafe')]],
    ['words with signs that are not seen', [0], [term('title', 'oa\u00adk la\u200bmp')]],
    ['a tag with signs that are not seen', [0], [term('tag', 'r22\u2060sale\ufeff')]],
    ['words of title, vendor, type and tags', [0, 1], [term('text', 'fern')]],
    ['a whole vendor', [1], [term('vendor', 'fern')]],
    ['a vendor that begins so', [0, 1], [term('vendor', 'fern', 'prefix')]],
    ['any vendor', [0, 1], [term('vendor', '', 'prefix')]],
    ['what is on sale', [0, 2], [term('available', 'true')]],
    ['an id', [1], [term('id', 'p1')]],
    ['a price of some variant', [0], [{ step: 'term', field: 'price', how: 'between', min: 1_001 }]],
    ['a time', [1, 2], [{ step: 'term', field: 'createdAt', how: 'between', min: 1_001 }]],
    ['what nothing has', [], [term('tag', 'constructor')]],
    ['nothing at all', [0, 1, 2], []],
  ] as const)('finds %s', (_, expected, steps) => {
    expect(found(...steps)).toEqual(expected);
  });

  it.each([
    [[and(2)]],
    [[term('tag', 'a'), and(2)]],
    [[not]],
    [[term('tag', 'a'), term('tag', 'b')]],
    [[term('tag', 'a'), or(0)]],
  ])('is refused when its steps make no whole', (steps) => {
    expect(() => found(...steps)).toThrow(expect.objectContaining({ code: 'BadInput' }));
  });
});

type Tree = { tag: string } | { not: Tree } | { all: readonly Tree[] } | { any: readonly Tree[] };

const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'b', 'c').map((tag): Tree => ({ tag })),
    tie('tree').map((inner): Tree => ({ not: inner })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all): Tree => ({ all })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any): Tree => ({ any })),
  ),
})).tree;

const stepsOf = (one: Tree): readonly ConditionStep[] => {
  if ('tag' in one) return [term('tag', one.tag)];
  if ('not' in one) return [...stepsOf(one.not), not];
  const parts = 'all' in one ? one.all : one.any;
  return [...parts.flatMap(stepsOf), { step: 'all' in one ? 'and' : 'or', count: parts.length }];
};
const naively = (one: Tree, tags: readonly string[]): boolean => {
  if ('tag' in one) return tags.includes(one.tag);
  if ('not' in one) return !naively(one.not, tags);
  return 'all' in one ? one.all.every((part) => naively(part, tags)) : one.any.some((part) => naively(part, tags));
};

describe('conditions on any products', () => {
  const products = fc.array(fc.subarray(['a', 'b', 'c']), { minLength: 1, maxLength: 6 });
  const indexWithTags = (tagged: readonly (readonly string[])[]) =>
    indexOf(tagged.map((tags) => ({ title: 't', type: '', vendor: '', tags, prices: [], available: true, at: 0 })));

  it('match the rows that a naive evaluation matches', () => {
    fc.assert(
      fc.property(tree, products, (one, tagged) => {
        const holds = conditionPredicate(indexWithTags(tagged), stepsOf(one));
        expect(tagged.map((_, row) => holds(row))).toEqual(tagged.map((tags) => naively(one, tags)));
      }),
    );
  });

  it('obey the laws of De Morgan', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 3 }), products, (parts, tagged) => {
        const index = indexWithTags(tagged);
        const holds = (one: Tree) => tagged.map((_, row) => conditionPredicate(index, stepsOf(one))(row));
        const turned = parts.map((part): Tree => ({ not: part }));
        expect(holds({ not: { all: parts } })).toEqual(holds({ any: turned }));
        expect(holds({ not: { any: parts } })).toEqual(holds({ all: turned }));
      }),
    );
  });
});
