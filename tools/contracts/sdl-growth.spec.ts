import { describe, expect, it } from 'vitest';
import { breaksOfSdl } from './sdl-growth.mjs';

const sdl = (cart: string, more = '') =>
  `type Query { cart(id: ID!): Cart } type Cart { ${cart} } type Line { id: ID! price: Int } ${more}`;
const before = sdl('lines: [Line!]! note(short: Boolean): String');

describe('the schema of an API', () => {
  it.each([
    ['a new field', sdl('lines: [Line!]! note(short: Boolean): String total: Int')],
    ['a new argument', sdl('lines: [Line!]! note(short: Boolean, upper: Boolean): String')],
    ['a field that is never null any more', sdl('lines: [Line!]! note(short: Boolean): String!')],
  ])('may get %s', (_, after) => expect(breaksOfSdl(before, after)).toEqual([]));

  it('may get an interface in place of an object that implements it', () => {
    const wider = (
      fields: string,
    ) => `type Query { cart(id: ID!): Cart } type Cart { lines: [Base!]! note(short: Boolean): String }
      interface Base { ${fields} } type Line implements Base { id: ID! price: Int }`;
    expect(breaksOfSdl(before, wider('id: ID! price: Int'))).toEqual([]);
    expect(breaksOfSdl(before, wider('id: ID!'))).toEqual(['Cart.lines changed type from [Line!]! to [Base!]!.']);
  });

  it.each([
    ['a removed field', sdl('lines: [Line!]!'), 'Cart.note was removed.'],
    ['a removed argument', sdl('lines: [Line!]! note: String'), 'Cart.note arg short was removed.'],
    ['another type', sdl('lines: [Line!]! note(short: Boolean): Int'), 'Cart.note changed type from String to Int.'],
    [
      'a field that may be null',
      sdl('lines: [Line!] note(short: Boolean): String'),
      'Cart.lines changed type from [Line!]! to [Line!].',
    ],
    [
      'a required argument',
      sdl('lines: [Line!]! note(short: Boolean, of: ID!): String'),
      'A required arg of on Cart.note was added.',
    ],
  ])('is refused with %s', (_, after, change) => expect(breaksOfSdl(before, after)).toEqual([change]));
});
