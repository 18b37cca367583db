import type { CarrierStatus, ShipmentEvent } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import { given } from '@millrace/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ShipmentCommand, shipmentDecider } from './shipment.js';
import { isDelivered } from './shipment-state.js';

const policy = {
  dispatchAfterMs: 5_000,
  deliverAfterMs: 60_000,
  carrier: 'Post',
  trackingUrl: 'https://post.example/{trackingNumber}',
};
const decider = shipmentDecider(policy);
const givenShipment = given(decider);
const staffed = given(shipmentDecider({ ...policy, manual: true }));

const line = (variantId: string, quantity: number) => ({ variantId, quantity });
const shippingAddress = { firstName: 'Ada', lastName: 'Byron', address1: 'A 1', city: 'Berlin', zip: '10115', countryCode: 'DE' };
const order = {
  lines: [line('mug', 3), line('pot', 1)],
  shippingAddress,
  deliveryOption: { handle: 'standard', title: 'Standard', description: '', price: { minor: 490, currency: 'EUR' } },
};
const prepared: ShipmentEvent = {
  type: 'ShipmentPrepared',
  ...order,
  dispatchAt: '2026-03-01T10:00:05.000Z',
  deliverAt: '2026-03-01T10:01:05.000Z',
};
const url = (trackingNumber: string) => ({ trackingNumber, trackingUrl: `https://post.example/${trackingNumber}` });
const dispatch = (...waiting: ReturnType<typeof line>[]): ShipmentCommand => ({ type: 'Dispatch', orderId: 'o1', waiting });
const whole: ShipmentEvent = { type: 'ShipmentDispatched', carrier: 'Post', ...url('MRO1') };
const first: ShipmentEvent = { ...whole, parcelId: '1', lines: [line('mug', 1), line('pot', 1)], partial: true };
const second: ShipmentEvent = {
  type: 'ShipmentDispatched',
  carrier: 'Post',
  ...url('MRO1-2'),
  parcelId: '2',
  lines: [line('mug', 2)],
};
const arrived: ShipmentEvent = { type: 'BackorderedLinesArrived', lines: [line('mug', 2)] };

describe('a shipment of backordered lines', () => {
  it('sends what is on hand, and the rest when it has arrived', () => {
    givenShipment(prepared)
      .when(dispatch(line('mug', 2)))
      .then(first);
    givenShipment(prepared, first)
      .when({ type: 'StockArrived', line: line('mug', 2) })
      .then(arrived);
    givenShipment(prepared, first, arrived)
      .when(dispatch(line('mug', 2)))
      .then(second);
    givenShipment(prepared, first, arrived, second)
      .when(dispatch(line('mug', 2)))
      .thenNothing();
  });
  it('sends all in one parcel when the rest arrived before', () => {
    givenShipment(arrived, prepared)
      .when(dispatch(line('mug', 2)))
      .then(whole);
    givenShipment(prepared, arrived)
      .when(dispatch(line('mug', 2)))
      .then(whole);
  });
  it('sends nothing while nothing is on hand', () =>
    givenShipment(prepared)
      .when(dispatch(line('mug', 3), line('pot', 1)))
      .thenNothing());
  it('is delivered with its last parcel', () => {
    const arrival: ShipmentEvent = {
      type: 'ShipmentDelivered',
      parcelId: '1',
      lines: [line('mug', 1), line('pot', 1)],
      partial: true,
    };
    givenShipment(prepared, first, second).when({ type: 'Deliver', parcelId: '1' }).then(arrival);
    givenShipment(prepared, first).when({ type: 'Deliver', parcelId: '1' }).then(arrival);
    givenShipment(prepared, first, arrival, second)
      .when({ type: 'Deliver', parcelId: '2' })
      .then({ type: 'ShipmentDelivered', parcelId: '2', lines: [line('mug', 2)] });
  });
});

describe('a shipment that staff send', () => {
  const send = (more = {}): ShipmentCommand => ({ type: 'SendParcel', carrier: 'DHL', trackingNumber: 'T 1', ...more });
  const sent: ShipmentEvent = {
    type: 'ShipmentDispatched',
    carrier: 'DHL',
    trackingNumber: 'T 1',
    trackingUrl: 'https://post.example/T%201',
  };
  it('is not sent by time', () => staffed(prepared).when(dispatch()).thenNothing());
  it('is sent whole, or in parts', () => {
    staffed(prepared).when(send()).then(sent);
    const part = { lines: [line('mug', 1)] };
    staffed(prepared)
      .when(send(part))
      .then({ ...sent, ...part, parcelId: '1', partial: true });
    staffed(prepared, { ...sent, ...part, parcelId: '1', partial: true })
      .when(send({ trackingUrl: 'https://dhl.example' }))
      .then({ ...sent, trackingUrl: 'https://dhl.example', parcelId: '2', lines: [line('mug', 2), line('pot', 1)] });
  });
  it('does not send more than was ordered, nor what does not exist', () => {
    staffed(prepared)
      .when(send({ lines: [line('mug', 4)] }))
      .thenRejected({ type: 'NotLeftToSend', lines: [line('mug', 1)] });
    staffed(prepared, sent).when(send()).thenRejected({ type: 'NotLeftToSend', lines: [] });
    staffed().when(send()).thenRejected({ type: 'ShipmentNotFound' });
    staffed(prepared, { type: 'ShipmentCancelled' }).when(send()).thenRejected({ type: 'ShipmentIsCancelled' });
  });
  it('has its parcels corrected and delivered', () => {
    const change = (more: object): ShipmentCommand => ({ type: 'ChangeParcel', parcelId: '1', ...more });
    const corrected: ShipmentEvent = { type: 'ParcelChanged', parcelId: '1', carrier: 'DHL', ...url('T2') };
    staffed(prepared, sent)
      .when(change({ trackingNumber: 'T2', delivered: true }))
      .then(corrected, { type: 'ShipmentDelivered' });
    staffed(prepared, sent, corrected)
      .when(change({ trackingNumber: 'T2' }))
      .thenNothing();
    staffed(prepared).when(change({})).thenRejected({ type: 'ParcelNotFound' });
  });
});

describe('what an order asks of its shipment', () => {
  const cancelled: ShipmentEvent = { type: 'ShipmentCancelled' };
  const orderPaid: ShipmentCommand = { type: 'OrderPaid', ...order, at: '2026-03-01T10:00:00.000Z' };
  const moved = { ...shippingAddress, address1: 'B 2' };
  const redirect: ShipmentCommand = { type: 'Redirect', changeId: 'c1', shippingAddress: moved };
  const redirected: ShipmentEvent = { type: 'ShipmentRedirected', changeId: 'c1', shippingAddress: moved };
  it('is cancelled until the first parcel is sent, also before it is prepared', () => {
    givenShipment(prepared).when({ type: 'Cancel' }).then(cancelled);
    givenShipment().when({ type: 'Cancel' }).then(cancelled);
    for (const history of [[cancelled], [prepared, cancelled]])
      for (const command of [orderPaid, dispatch(), { type: 'Cancel' } as const])
        givenShipment(...history)
          .when(command)
          .thenNothing();
  });
  it('is refused afterwards, with the status', () => {
    givenShipment(prepared, first).when({ type: 'Cancel' }).then({ type: 'ShipmentCancellationRefused', status: 'dispatched' });
    givenShipment(prepared, whole, { type: 'ShipmentDelivered' })
      .when(redirect)
      .then({ type: 'ShipmentRedirectionRefused', changeId: 'c1', status: 'delivered' });
    givenShipment(cancelled).when(redirect).then({ type: 'ShipmentRedirectionRefused', changeId: 'c1', status: 'cancelled' });
  });
  it('is redirected until then; an address that comes before the order is the one that counts', () => {
    givenShipment(prepared).when(redirect).then(redirected);
    givenShipment(redirected)
      .when(orderPaid)
      .then({ ...prepared, shippingAddress: moved });
  });
  it('is prepared once, by the payment or the request to fulfil', () => {
    const requested: ShipmentCommand = { type: 'FulfilmentRequested', ...order, at: '2026-03-01T10:00:00.000Z' };
    givenShipment().when(requested).then(prepared);
    givenShipment(prepared).when(orderPaid).thenNothing();
  });
});

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
    const told: ShipmentEvent = {
      type: 'CarrierUpdated',
      ...{ updateId: 'a', status: 'delivered', trackingNumber: 'T1', occurredAt: at(1) },
    };
    const sent: ShipmentEvent = { type: 'ShipmentDispatched', carrier: 'DHL', ...url('T1') };
    staffed(prepared)
      .when(update('a', 'delivered', 1, 'T1'))
      .then(told);
    staffed(prepared, told)
      .when(update('a', 'delivered', 1, 'T1'))
      .thenNothing();
    staffed(prepared, told)
      .when({ type: 'SendParcel', carrier: 'DHL', trackingNumber: 'T1' })
      .then(sent, { type: 'ShipmentDelivered', occurredAt: at(1) });
  });
  it('are refused when there is no shipment, or too many are about no parcel', () => {
    const many = Array.from(
      { length: 100 },
      (_, index): ShipmentEvent => ({
        type: 'CarrierUpdated',
        ...{ updateId: `u${index}`, status: 'in_transit', trackingNumber: 'unknown', occurredAt: at(1) },
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
