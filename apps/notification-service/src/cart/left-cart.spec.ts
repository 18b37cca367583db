import type { CartEvent } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import { describe, expect, it } from 'vitest';
import { leftCartOf } from './left-cart.js';

const at = (minute: number) => `2026-03-02T09:0${minute}:00.000Z`;
const happened = (...events: readonly (readonly [minute: number, event: object])[]) =>
  events.map(([minute, event]) => ({ at: at(minute), event }) as Recorded<CartEvent>);
const created = [0, { type: 'CartCreated', language: 'de' }] as const;
const attached = [1, { type: 'CustomerAttached', customerId: 'ann' }] as const;

describe('a cart that was left', () => {
  it('is that of its customer, in the language in which it was begun', () => {
    expect(leftCartOf(happened(created, attached), at(1))).toEqual({ customerId: 'ann', language: 'de' });
    expect(leftCartOf(happened([0, { type: 'CartCreated' }], attached), at(1))).toEqual({ customerId: 'ann' });
  });

  it.each([
    ['is nobody’s', [created], 0],
    ['is nobody’s after a log-out', [created, attached, [2, { type: 'CustomerDetached' }]], 2],
    ['was changed since', [created, attached, [2, { type: 'LinesAdded' }]], 1],
    ['was ordered', [created, attached, [2, { type: 'CartCheckedOut' }]], 2],
    ['has expired', [created, attached, [2, { type: 'CartExpired' }]], 2],
    ['became part of another', [created, attached, [2, { type: 'CartMergedInto' }]], 2],
  ] as const)('is no reason for a mail when it %s', (_, events, minute) => {
    expect(leftCartOf(happened(...events), at(minute))).toBeUndefined();
  });

  it('is one again after an order that was cancelled', () => {
    const events = happened(created, attached, [2, { type: 'CartCheckedOut' }], [3, { type: 'CartReopened' }]);
    expect(leftCartOf(events, at(3))).toMatchObject({ customerId: 'ann' });
  });
});
