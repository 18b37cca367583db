// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { attemptKey } from './attempt-key.ts';

afterEach(() => sessionStorage.clear());
const input = { cartId: 'c', email: 'ada@example.com', expectedTotal: { amount: '13.80' } };

it('is the same for the same attempt until that is answered', () => {
  const key = attemptKey.of(input);
  expect(key.length).toBeGreaterThanOrEqual(16);
  expect(attemptKey.of({ ...input })).toBe(key);
  attemptKey.settle();
  expect(attemptKey.of(input)).not.toBe(key);
});

it.each([{ expectedTotal: { amount: '988.90' } }, { cartId: 'd' }, { email: 'eve@example.com' }])(
  'is another one when %j differs',
  (change) => expect(attemptKey.of({ ...input, ...change })).not.toBe(attemptKey.of(input)),
);

it('stores nothing that was typed', () => {
  attemptKey.of(input);
  expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/@|example|13\.80/);
});
