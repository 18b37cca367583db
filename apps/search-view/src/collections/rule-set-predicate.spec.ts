import type { CollectionRule } from '@millrace/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWith, listedProduct } from '../fixtures/product-index.fixture.js';
import { collectionRows } from './collection-rows.js';
import { ruleSetPredicate } from './rule-set-predicate.js';

const lamp = listedProduct('lamp', {
  title: 'Gammel Oak Lamp',
  productType: 'Lamps',
  vendor: 'Fern & Co',
  tags: ['Oak', 'sale'],
  variants: [
    { part: '1', minor: 900 },
    { part: '2', minor: 1_500 },
  ],
});
const mug = listedProduct('mug', {
  title: 'Tin Mug',
  productType: 'Mugs',
  vendor: 'Fern',
  variants: [{ part: '1', minor: 500 }],
});
const table = listedProduct('table', {
  title: 'Café Table',
  productType: 'Tables',
  tags: ['oak'],
  variants: [{ part: '1', minor: 9_000 }],
});
const products = [lamp, mug, table];
const index = indexWith(products);
const rule = (column: string, relation: string, value: string): CollectionRule => ({ column, relation, value });
const found = (anyOf: boolean, ...rules: readonly CollectionRule[]) => {
  const holds = ruleSetPredicate(index, { anyOf, rules: [...rules] });
  return products.flatMap(({ id }, row) => (holds(row) ? [id] : []));
};

describe('a rule of a collection', () => {
  it.each([
    [rule('TITLE', 'CONTAINS', 'mme'), ['lamp']],
    [rule('TITLE', 'EQUALS', 'CAFE TABLE'), ['table']],
    [rule('TITLE', 'STARTS_WITH', 'tin'), ['mug']],
    [rule('TITLE', 'ENDS_WITH', 'Lamp'), ['lamp']],
    [rule('TITLE', 'NOT_CONTAINS', 'oak'), ['mug', 'table']],
    [rule('VENDOR', 'EQUALS', 'fern'), ['mug']],
    [rule('VENDOR', 'STARTS_WITH', 'fern'), ['lamp', 'mug']],
    [rule('TYPE', 'NOT_EQUALS', 'mugs'), ['lamp', 'table']],
    [rule('TAG', 'EQUALS', 'oak'), ['lamp', 'table']],
    [rule('TAG', 'NOT_EQUALS', 'sale'), ['mug', 'table']],
    [rule('VARIANT_PRICE', 'GREATER_THAN', '900'), ['lamp', 'table']],
    [rule('VARIANT_PRICE', 'LESS_THAN', '901'), ['lamp', 'mug']],
    [rule('VARIANT_PRICE', 'NOT_EQUALS', '500'), ['lamp', 'table']],
    [rule('COLOUR', 'EQUALS', 'red'), []],
    [rule('TAG', 'NOT_GREATER_THAN', 'oak'), []],
  ])('%j holds for %j', (one, ids) => expect(found(false, one)).toEqual(ids));

  it('is one of all, or one of several', () => {
    const rules = [rule('TAG', 'EQUALS', 'oak'), rule('VARIANT_PRICE', 'LESS_THAN', '1000')];
    expect(found(false, ...rules)).toEqual(['lamp']);
    expect(found(true, ...rules)).toEqual(['lamp', 'mug', 'table']);
  });
});

describe('the rules of any collection', () => {
  const word = fc.constantFrom('oak', 'pine', 'a', 'Ak');
  const samples = fc.array(
    fc.record({
      title: word,
      vendor: word,
      productType: word,
      tags: fc.uniqueArray(word),
      prices: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 5 },
  );
  const textRule = fc.record({
    column: fc.constantFrom('TITLE', 'VENDOR', 'TYPE', 'TAG'),
    relation: fc.constantFrom('EQUALS', 'NOT_EQUALS', 'CONTAINS', 'NOT_CONTAINS', 'STARTS_WITH', 'ENDS_WITH'),
    value: word,
  });
  const priceRule = fc.record({
    column: fc.constant('VARIANT_PRICE'),
    relation: fc.constantFrom('EQUALS', 'NOT_EQUALS', 'GREATER_THAN', 'LESS_THAN'),
    value: fc.integer({ min: 1, max: 9 }).map(String),
  });

  /** Each relation as a list of values and a question about one of them. */
  const naive = (
    one: { title: string; vendor: string; productType: string; tags: string[]; prices: number[] },
    { column, relation, value }: CollectionRule,
  ) => {
    const of: Record<string, readonly (string | number)[]> = {
      TITLE: [one.title.toLowerCase()],
      VENDOR: [one.vendor.toLowerCase()],
      TYPE: [one.productType.toLowerCase()],
      TAG: one.tags.map((tag) => tag.toLowerCase()),
      VARIANT_PRICE: one.prices,
    };
    const values = of[column] ?? [];
    const wanted = column === 'VARIANT_PRICE' ? Number(value) : value.toLowerCase();
    const text = String(wanted);
    const holds: Record<string, boolean> = {
      EQUALS: values.includes(wanted),
      NOT_EQUALS: !values.includes(wanted),
      CONTAINS: values.some((each) => String(each).split(text).length > 1),
      NOT_CONTAINS: values.every((each) => String(each).split(text).length === 1),
      STARTS_WITH: values.some((each) => String(each).slice(0, text.length) === text),
      ENDS_WITH: values.some((each) => String(each).slice(-text.length) === text),
      GREATER_THAN: values.some((each) => each > wanted),
      LESS_THAN: values.some((each) => each < wanted),
    };
    return holds[relation] ?? false;
  };

  it('hold for the same products as in a naive model', () => {
    fc.assert(
      fc.property(
        samples,
        fc.array(fc.oneof(textRule, priceRule), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (all, rules, anyOf) => {
          const listed = all.map(({ prices, ...sample }, n) =>
            listedProduct(`p${n}`, { ...sample, variants: prices.map((minor, part) => ({ part: String(part), minor })) }),
          );
          const holds = ruleSetPredicate(indexWith(listed), { anyOf, rules });
          const expected = all.map((one) =>
            anyOf ? rules.some((each) => naive(one, each)) : rules.every((each) => naive(one, each)),
          );
          expect(all.map((_, row) => holds(row))).toEqual(expected);
        },
      ),
    );
  });
});

describe('the products of a collection', () => {
  it('that are listed have their places; unknown ones are left out', () => {
    const { has, positionOf } = collectionRows(index, index, { productIds: ['table', 'gone', 'lamp'] });
    expect(products.map((_, row) => (has(row) ? positionOf(row) : undefined))).toEqual([2, undefined, 0]);
  });

  it('are none without contents', () => {
    const { has } = collectionRows(index, index, {});
    expect(products.some((_, row) => has(row))).toBe(false);
  });

  it('meet rules about texts in the language of the shop, whatever the language of the answer', () => {
    const translated = {
      ...lamp,
      translations: [{ locale: 'de', key: 'title', value: 'Eichenlampe', digest: 'x' }],
    } as typeof lamp;
    const [own, german] = [indexWith([translated]), indexWith([translated], 'de')];
    const inGerman = (value: string) =>
      collectionRows(german, own, { ruleSet: { anyOf: false, rules: [rule('TITLE', 'CONTAINS', value)] } }).has(0);
    expect([german.titleKeys[0], inGerman('Oak'), inGerman('Eichen')]).toEqual(['eichenlampe', true, false]);
  });
});
