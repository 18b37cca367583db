import { expect, it } from 'vitest';
import { decideAbandoned } from './abandoned-cart.js';

const since = Date.parse('2026-03-02T09:00:00.000Z');
const items = [{ variantId: 'tea_1', quantity: 2 }];
const event = { type: 'CartAbandoned', lastChangedAt: '2026-03-02T09:00:00.000Z', items };

it('a cart that was left is an event once for each time that it was left', () => {
  expect(decideAbandoned({}, { since, items })).toEqual({ accepted: [event] });
  const reported = { lastChangedAt: event.lastChangedAt };
  expect(decideAbandoned(reported, { since, items })).toEqual({ accepted: [] });
  expect(decideAbandoned(reported, { since: since - 1, items })).toEqual({ accepted: [] });
  expect(decideAbandoned(reported, { since: since + 1, items })).toMatchObject({ accepted: [{ items }] });
});
