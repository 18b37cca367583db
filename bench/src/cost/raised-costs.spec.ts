import { expect, it } from 'vitest';
import { raisedCosts } from './raised-costs.js';

const published = [{ work: 'order', values: { 'CPU ms': 40, messages: 25, transactions: 12 } }];

it('reports a counter that is more than 15 % above the published one', () => {
  const measured = [{ work: 'order', values: { 'CPU ms': 50, messages: 25, transactions: 13 } }];
  expect(raisedCosts(published, measured)).toEqual(['order: CPU ms 50.00, published 40.00 (× 1.25)']);
});

it.each([
  ['a lower cost', { 'CPU ms': 20 }],
  ['a difference within 15 %', { 'CPU ms': 45.9 }],
  ['a counter that was not published', { allocations: 9 }],
])('does not report %s', (_, values) => expect(raisedCosts(published, [{ work: 'order', values }])).toEqual([]));

it('does not report an operation that was not published', () =>
  expect(raisedCosts(published, [{ work: 'refund', values: { 'CPU ms': 50 } }])).toEqual([]));

it('does not report a tiny difference of a tiny cost', () =>
  expect(raisedCosts([{ work: 'search', values: { messages: 0.01 } }], [{ work: 'search', values: { messages: 0.05 } }])).toEqual(
    [],
  ));
