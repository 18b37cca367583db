import { parse } from 'graphql';
import { expect, it, vi } from 'vitest';
import { cachedCost, shapeOf } from './cost-cache.js';

it('computes one cost for variables that differ in texts only', () => {
  const query = parse('{ a }');
  const count = vi.fn(() => 7);
  const cost = (variables: object) => cachedCost(query, ['', shapeOf(variables)], count);
  cost({ query: 'lamp', filters: [{ tag: 'oak' }], first: 20 });
  cost({ query: 'mug', filters: [{ tag: 'tin' }], first: 20 });
  expect(count).toHaveBeenCalledTimes(1);
  cost({ query: 'mug', filters: [{ tag: 'tin' }], first: 21 });
  cost({ query: 'mug', filters: [{ tag: 'tin' }, { tag: 'oak' }], first: 20 });
  cost({ query: 'mug', filters: [{ tag: null }], first: 20 });
  expect(count).toHaveBeenCalledTimes(4);
});

it('does not cache a failed computation', () => {
  const query = parse('{ a }');
  const fails = () => {
    throw new Error('no number');
  };
  expect(() => cachedCost(query, [1], fails)).toThrow('no number');
  expect(cachedCost(query, [1], () => 3)).toBe(3);
});
