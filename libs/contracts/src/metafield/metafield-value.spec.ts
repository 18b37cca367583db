import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metafieldProblem } from './metafield-value.js';

const json = { maxDepth: 2 } as const;
/** Values of each type, by Shopify's forms. */
const valid: Readonly<Record<string, fc.Arbitrary<string>>> = {
  boolean: fc.boolean().map(String),
  number_integer: fc.integer().map(String),
  number_decimal: fc.tuple(fc.integer(), fc.nat(999_999_999)).map(([whole, part]) => `${whole}.${part}`),
  date: fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  date_time: fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  color: fc.stringMatching(/^#[0-9a-f]{6}$/),
  url: fc.webUrl(),
  single_line_text_field: fc.stringMatching(/^[a-z ,;]{1,20}$/),
  multi_line_text_field: fc.stringMatching(/^[a-z\n]{1,20}$/),
  json: fc.json(json),
  product_reference: fc.constant('gid://millrace/Product/mug'),
};
const types = Object.keys(valid);

describe('the value of a metafield', () => {
  it.each(types)('of type %s is one of its type, alone and in a list', (type) =>
    fc.assert(
      fc.property(fc.array(valid[type] ?? fc.constant(''), { minLength: 1, maxLength: 3 }), (values) => {
        expect(values.map((value) => metafieldProblem(type, value))).toEqual(values.map(() => undefined));
        expect(metafieldProblem(`list.${type}`, JSON.stringify(values))).toBeUndefined();
      }),
    ),
  );

  it.each([
    ['number_integer', '1.5'],
    ['number_integer', 'ten'],
    ['number_decimal', '1,5'],
    ['boolean', 'yes'],
    ['date', '2026-02-30'],
    ['date', '2026-13-01'],
    ['date', '1 May 2026'],
    ['date_time', '2026-02-30T10:00:00Z'],
    ['date_time', '2026-02-20T25:00:00Z'],
    ['color', 'red'],
    ['url', 'javascript:alert(1)'],
    ['single_line_text_field', 'two\nlines'],
    ['single_line_text_field', ''],
    ['json', '{"open":'],
    ['list.number_integer', '[1, 2.5]'],
    ['list.number_integer', '1'],
    ['list.single_line_text_field', '["one", "t\\nwo"]'],
    ['list.date', '["2026-02-30"]'],
  ])('of type %s is not %s', (type, value) => expect(metafieldProblem(type, value)).toBe('VALUE'));

  it.each(['', 'text', 'list.', 'list.text', 'list.list.boolean', 'constructor', 'spoon_reference'])('has no type "%s"', (type) =>
    expect(metafieldProblem(type, 'true')).toBe('TYPE'),
  );

  it('is checked without an error, whatever it is', () =>
    fc.assert(
      fc.property(fc.constantFrom(...types, 'rating'), fc.boolean(), fc.string(), (type, isList, value) => {
        expect([undefined, 'VALUE']).toContain(metafieldProblem(isList ? `list.${type}` : type, value));
      }),
    ));
});
