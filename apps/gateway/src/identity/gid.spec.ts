import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cartGid,
  cartLineGid,
  collectionGid,
  idOf,
  keyedIdOf,
  orderGid,
  parseGid,
  productGid,
  productOptionGid,
  productOptionValueGid,
  requiredId,
  variantGid,
} from './gid.js';

const tokens = fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/);

describe('the public ids of options and their values', () => {
  const name = fc.oneof(fc.stringMatching(/^[ab_%/]{1,4}$/), fc.string({ minLength: 1, unit: 'grapheme' }));

  it('are different for different names', () =>
    fc.assert(
      fc.property(name, name, name, name, (option, value, otherOption, otherValue) => {
        expect(productOptionValueGid('p', option, value) === productOptionValueGid('p', otherOption, otherValue)).toBe(
          option === otherOption && value === otherValue,
        );
        expect(productOptionGid('p', option) === productOptionGid('p', otherOption)).toBe(option === otherOption);
      }),
    ));

  it('are as before where no name has an underscore', () => {
    expect(productOptionValueGid('p', 'Größe', 'L/XL')).toBe('gid://millrace/ProductOptionValue/p_Gr%C3%B6%C3%9Fe_L%2FXL');
    expect(productOptionValueGid('p', 'a_b', 'c')).toBe('gid://millrace/ProductOptionValue/p_a%5Fb_c');
  });
});

describe('a public id', () => {
  it('is parsed from its format', () => {
    fc.assert(
      fc.property(tokens, tokens, (id, key) => {
        expect(parseGid(productGid(id))).toEqual({ type: 'Product', id });
        expect(parseGid(variantGid(id))).toEqual({ type: 'ProductVariant', id });
        expect(parseGid(cartLineGid(key, id))).toEqual({ type: 'CartLine', id });
        expect(keyedIdOf('Cart', cartGid({ id, key }))).toEqual({ id, key });
        expect(keyedIdOf('Order', orderGid({ id, key }))).toEqual({ id, key });
      }),
    );
  });

  it('may have the prefix of the Storefront API', () => {
    expect(parseGid('gid://shopify/Product/1')).toEqual({ type: 'Product', id: '1' });
    expect(keyedIdOf('Cart', 'gid://shopify/Cart/a?key=k')).toEqual({ id: 'a', key: 'k' });
    expect(idOf('CartLine', 'gid://shopify/CartLine/l?cart=a')).toBe('l');
    expect(parseGid('gid://elsewhere/Product/1')).toBeUndefined();
  });

  it('may contain any collection name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (handle) => {
        expect(idOf('Collection', collectionGid(handle))).toBe(handle);
      }),
    );
  });

  it.each([
    '',
    'abc',
    'gid://millrace/Planet/1',
    'gid://millrace/Product/',
    'gid://millrace/Product/a.b',
    'gid://millrace/Product/a>b',
    'gid://millrace/Product/a*',
    'gid://millrace/Collection/%',
    `gid://millrace/Product/${'x'.repeat(101)}`,
    'gid://millrace/Cart/a?key=',
    'gid://millrace/Cart/a?key=b&key=c',
  ])('is not parsed from "%s"', (text) => {
    expect(parseGid(text)).toBeUndefined();
  });

  it('of one type is invalid for another', () => {
    const cart = cartGid({ id: 'a', key: 'k' });
    expect(keyedIdOf('Order', cart)).toBeUndefined();
    expect(keyedIdOf('Cart', 'gid://millrace/Cart/a')).toBeUndefined();
    expect(idOf('Product', cart)).toBe('');
    expect(() => requiredId('Product', cart, 'id')).toThrowError(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }),
    );
  });
});
