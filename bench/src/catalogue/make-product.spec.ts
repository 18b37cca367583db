import { describe, expect, it } from 'vitest';
import { makeProduct } from './make-product.js';

const products = Array.from({ length: 2_000 }, (_, n) => makeProduct(n));

describe('a made catalogue', () => {
  it('is the same each time', () => {
    expect(makeProduct(7)).toEqual(products[7]);
  });

  it('has handles of its own, variants that differ, and enough to count', () => {
    expect(new Set(products.map(({ event }) => event.handle)).size).toBe(products.length);
    for (const { event } of products) expect(new Set(event.variants.map(({ title }) => title)).size).toBe(event.variants.length);
    expect(new Set(products.map(({ event }) => event.productType)).size).toBeGreaterThan(20);
    expect(new Set(products.map(({ event }) => event.vendor)).size).toBeGreaterThan(100);
  });
});
