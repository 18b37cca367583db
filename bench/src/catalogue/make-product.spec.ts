import { describe, expect, it } from 'vitest';
import { makeProduct } from './make-product.js';

const products = Array.from({ length: 2_000 }, (_, n) => makeProduct(n));

describe('a generated catalogue', () => {
  it('is the same each time', () => {
    expect(makeProduct(7)).toEqual(products[7]);
  });

  it('has unique handles, distinct variants and countable stock', () => {
    expect(new Set(products.map(({ event }) => event.handle)).size).toBe(products.length);
    for (const { event } of products) expect(new Set(event.variants.map(({ title }) => title)).size).toBe(event.variants.length);
    expect(new Set(products.map(({ event }) => event.productType)).size).toBeGreaterThan(20);
    expect(new Set(products.map(({ event }) => event.vendor)).size).toBeGreaterThan(100);
  });
});
