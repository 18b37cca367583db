import type { CarrierStatus, ShipmentEvent } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import { given } from '@millrace/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { first, line, policy, prepared, second, url } from './parcels.fixture.js';
import { type ShipmentCommand, shipmentDecider } from './shipment.js';
import { isDelivered } from './shipment-state.js';

const decider = shipmentDecider(policy);
const givenShipment = given(decider);
const staffed = given(shipmentDecider({ ...policy, manual: true }));

const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 10, minute)).toISOString();
const update = (updateId: string, status: CarrierStatus, minute: number, trackingNumber = 'MRO1'): ShipmentCommand => ({
  type: 'RecordCarrierUpdate',
  ...{ updateId, status, trackingNumber, occurredAt: at(minute) },
});
const run = (commands: readonly ShipmentCommand[]) => {
  let shipment = fold(decider.evolve, decider.initial, [prepared, first, second]);
  const events: ShipmentEvent[] = [];
  for (const command of commands) {
    const decision = decider.decide(shipment, command);
    if (!('accepted' in decision)) continue;
    events.push(...decision.accepted);
    shipment = fold(decider.evolve, shipment, decision.accepted);
  }
  return { shipment, events };
};

describe('the reports of carriers', () => {
  it('give the state by the time of the carrier, not by arrival', () => {
    const { shipment } = run([update('b', 'out_for_delivery', 9), update('a', 'in_transit', 3)]);
    expect(shipment.parcels[0]?.carrierState).toMatchObject({ status: 'out_for_delivery', occurredAt: at(9) });
  });
  it('deliver a parcel with the time of the carrier', () => {
    const { events } = run([update('d', 'delivered', 12), update('d', 'delivered', 12), update('e', 'delivered', 13, 'MRO1-2')]);
    expect(events.filter(({ type }) => type === 'ShipmentDelivered')).toEqual([
      { type: 'ShipmentDelivered', parcelId: '1', lines: [line('mug', 1), line('pot', 1)], partial: true, occurredAt: at(12) },
      { type: 'ShipmentDelivered', parcelId: '2', lines: [line('mug', 2)], occurredAt: at(13) },
    ]);
  });
  it('count for a parcel that staff enter later', () => {
    const reported: ShipmentEvent = {
      type: 'CarrierUpdated',
      ...{ parcelId: 'unknown', updateId: 'a', status: 'delivered', trackingNumber: 'T1', occurredAt: at(1) },
    };
    const sent: ShipmentEvent = { type: 'ShipmentDispatched', carrier: 'DHL', ...url('T1') };
    staffed(prepared)
      .when(update('a', 'delivered', 1, 'T1'))
      .then(reported);
    staffed(prepared, reported)
      .when(update('a', 'delivered', 1, 'T1'))
      .thenNothing();
    staffed(prepared, reported)
      .when({ type: 'SendParcel', carrier: 'DHL', trackingNumber: 'T1' })
      .then(sent, { type: 'ShipmentDelivered', occurredAt: at(1) });
  });
  it('are refused when there is no shipment, or too many are about no parcel', () => {
    const many = Array.from(
      { length: 100 },
      (_, index): ShipmentEvent => ({
        type: 'CarrierUpdated',
        ...{ parcelId: 'unknown', updateId: `u${index}`, status: 'in_transit', trackingNumber: 'lost', occurredAt: at(1) },
      }),
    );
    givenShipment(prepared, ...many)
      .when(update('a', 'in_transit', 1, 'other'))
      .thenRejected({ type: 'TooManyCarrierUpdates', limit: 100 });
    givenShipment()
      .when(update('a', 'in_transit', 1))
      .thenRejected({ type: 'ShipmentNotFound' });
  });

  it('give the same state in any order and any number', () => {
    const statuses: CarrierStatus[] = ['in_transit', 'out_for_delivery', 'delivery_failed', 'returned', 'delivered'];
    const reports = fc
      .array(
        fc.record({
          status: fc.constantFrom(...statuses),
          minute: fc.integer({ min: 0, max: 5 }),
          trackingNumber: fc.constantFrom('MRO1', 'MRO1-2'),
        }),
        { minLength: 1, maxLength: 8 },
      )
      .map((all) => all.map((one, index) => update(`u${index}`, one.status, one.minute, one.trackingNumber)));
    const jumbled = reports.chain((all) =>
      fc.record({
        all: fc.constant(all),
        again: fc.array(fc.constantFrom(...all), { maxLength: 8 }).chain((more) => {
          const repeated = [...all, ...more];
          return fc.shuffledSubarray(repeated, { minLength: repeated.length });
        }),
      }),
    );
    fc.assert(
      fc.property(jumbled, ({ all, again }) => {
        const [expected, actual] = [run(all), run(again)];
        expect(actual.shipment).toEqual(expected.shipment);
        const wholes = ({ events }: typeof actual) =>
          events.filter((event) => event.type === 'ShipmentDelivered' && !event.partial);
        expect(wholes(actual)).toHaveLength(isDelivered(actual.shipment) ? 1 : 0);
        expect(wholes(expected)).toHaveLength(isDelivered(expected.shipment) ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });
});
