import type { OrderEvent } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderDecider } from './order.js';
import { type TriggerName, triggers } from './order.fixture.js';

const trigger = fc.constantFrom(...(Object.keys(triggers) as TriggerName[])).map((name) => triggers[name]);

/** What may come after each event: the whole road map of an order. */
const legal: Readonly<Record<OrderEvent['type'], readonly OrderEvent['type'][]>> = {
  OrderPlaced: ['StockReservationRequested'],
  StockReservationRequested: ['PaymentAuthorisationRequested', 'StockReleaseRequested', 'OrderCancelled'],
  PaymentAuthorisationRequested: ['OrderConfirmed', 'PaymentVoidRequested', 'StockReleaseRequested'],
  OrderConfirmed: ['OrderPaid'],
  OrderPaid: ['PersonalDataErased'],
  PaymentVoidRequested: ['StockReleaseRequested'],
  StockReleaseRequested: ['OrderCancelled'],
  OrderCancelled: ['PersonalDataErased'],
  PersonalDataErased: [],
};

const happenings = (triggered: readonly Parameters<typeof orderDecider.decide>[1][]): readonly OrderEvent[] => {
  const events: OrderEvent[] = [];
  for (const next of triggered) {
    const decision = orderDecider.decide(fold(orderDecider.evolve, orderDecider.initial, events), next);
    if ('accepted' in decision) events.push(...decision.accepted);
  }
  return events;
};

describe('an order, whatever comes in whatever order and however often', () => {
  it('takes only legal steps, one at a time, and is never both confirmed and cancelled', () =>
    fc.assert(
      fc.property(fc.array(trigger, { maxLength: 60 }), (triggered) => {
        const types = happenings([triggers.CartCheckedOut, triggers.OrderPlaced, ...triggered]).map(({ type }) => type);
        types.slice(1).forEach((type, before) => expect(legal[types[before] as OrderEvent['type']]).toContain(type));
        expect(types.includes('OrderConfirmed') && types.includes('OrderCancelled')).toBe(false);
      }),
      { numRuns: 500 },
    ));

  it('is moved by nothing twice', () =>
    fc.assert(
      fc.property(fc.array(trigger, { maxLength: 40 }), (triggered) => {
        const once = happenings(triggered);
        const doubled = happenings(triggered.flatMap((next) => [next, next]));
        expect(doubled).toEqual(once);
      }),
    ));

  it('comes to an end once every answer has come as often as it may be needed', () =>
    fc.assert(
      fc.property(fc.array(trigger, { maxLength: 20 }), (triggered) => {
        const answers = [triggers.StockReserved, triggers.AuthorisingTimedOut, triggers.PaymentCaptured, triggers.PaymentVoided];
        const events = happenings([
          triggers.CartCheckedOut,
          triggers.OrderPlaced,
          ...triggered,
          ...answers,
          triggers.ReservationReleased,
        ]);
        expect(['OrderPaid', 'OrderCancelled']).toContain(events.at(-1)?.type);
      }),
    ));
});
