import type { OrderEvent } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderDecider as deciderOf } from './order.js';
import { type CommandName, commands } from './order.fixture.js';

const command = fc.constantFrom(...(Object.keys(commands) as CommandName[])).map((name) => commands[name]);

const orderDecider = deciderOf({ capture: 'atOnce' });

/** The events of the process that may follow each event; those of refunds, of parcels and of an erasure may come at any time. */
const legal: Readonly<Partial<Record<OrderEvent['type'], readonly OrderEvent['type'][]>>> = {
  OrderPlaced: ['StockReservationRequested'],
  StockReservationRequested: ['PaymentAuthorisationRequested', 'StockReleaseRequested', 'OrderCancelled'],
  PaymentAuthorisationRequested: ['OrderConfirmed', 'PaymentActionAwaited', 'PaymentVoidRequested', 'StockReleaseRequested'],
  PaymentActionAwaited: ['OrderConfirmed', 'PaymentVoidRequested', 'StockReleaseRequested'],
  OrderConfirmed: ['OrderPaid', 'PaymentVoidRequested'],
  OrderPaid: ['OrderClosed', 'ShipmentCancellationRequested', 'PersonalDataErased'],
  OrderClosed: ['ShipmentCancellationRequested', 'OrderCancellationRefused', 'RefundRequested', 'PersonalDataErased'],
  ShipmentCancellationRequested: ['OrderCancellationRefused', 'RefundRequested', 'OrderClosed'],
  OrderCancellationRefused: ['OrderClosed', 'ShipmentCancellationRequested'],
  RefundRequested: ['OrderRefunded', 'OrderRefundFailed'],
  OrderRefunded: ['StockReleaseRequested'],
  OrderRefundFailed: [],
  PaymentVoidRequested: ['StockReleaseRequested', 'RefundRequested'],
  StockReleaseRequested: ['OrderCancelled'],
  OrderCancelled: ['PersonalDataErased'],
};

const eventsOf = (given: readonly Parameters<typeof orderDecider.decide>[1][]): readonly OrderEvent[] => {
  const events: OrderEvent[] = [];
  for (const next of given) {
    const decision = orderDecider.decide(fold(orderDecider.evolve, orderDecider.initial, events), next);
    if ('accepted' in decision) events.push(...decision.accepted);
  }
  return events;
};

describe('an order, after any commands in any order', () => {
  it('takes only legal steps, one at a time, and is never cancelled with its payment', () =>
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (given) => {
        const types = eventsOf([commands.CartCheckedOut, commands.OrderPlaced, ...given]).map(({ type }) => type);
        types.slice(1).forEach((type, before) => expect(legal[types[before] as OrderEvent['type']] ?? []).toContain(type));
        const backed = types.includes('OrderRefunded') || types.includes('PaymentVoidRequested');
        expect(types.includes('OrderConfirmed') && types.includes('OrderCancelled') && !backed).toBe(false);
      }),
      { numRuns: 500 },
    ));

  it('does not change by the same command again', () =>
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (given) => {
        const once = eventsOf(given);
        const doubled = eventsOf(given.flatMap((next) => [next, next]));
        expect(doubled).toEqual(once);
      }),
    ));

  it('is finished when each result has arrived as often as it may be needed', () =>
    fc.assert(
      fc.property(fc.array(command, { maxLength: 20 }), (given) => {
        const results = [
          commands.StockReserved,
          commands.AuthorisingTimedOut,
          commands.AwaitingTimedOut,
          commands.PaymentCaptured,
          commands.ShipmentCancelled,
          commands.PaymentRefunded,
          commands.PaymentVoided,
        ];
        const events = eventsOf([
          commands.CartCheckedOut,
          commands.OrderPlaced,
          ...given,
          ...results,
          commands.ReservationReleased,
        ]);
        const ends = ['OrderPaid', 'OrderClosed', 'OrderCancelled', 'OrderCancellationRefused', 'OrderRefundFailed'];
        expect(ends).toContain(events.at(-1)?.type);
      }),
    ));
});
