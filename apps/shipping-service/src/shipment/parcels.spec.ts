import type { ShipmentEvent } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { first, line, order, policy, prepared, second, shippingAddress, url, whole } from './parcels.fixture.js';
import { type ShipmentCommand, shipmentDecider } from './shipment.js';

const decider = shipmentDecider(policy);
const givenShipment = given(decider);
const staffed = given(shipmentDecider({ ...policy, manual: true }));

const dispatch = (...waiting: ReturnType<typeof line>[]): ShipmentCommand => ({ type: 'Dispatch', orderId: 'o1', waiting });
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
