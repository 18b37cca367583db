import type { ShipmentEvent } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { type ShipmentCommand, shipmentDecider } from './shipment.js';

const givenShipment = given(shipmentDecider({ dispatchAfterMs: 5_000, deliverAfterMs: 60_000, carrier: 'Millrace Post' }));

const parcel = {
  lines: [{ variantId: 'mug_s', quantity: 3 }],
  shippingAddress: {
    firstName: 'Ada',
    lastName: 'Byron',
    address1: 'Mühlgasse 1',
    city: 'Berlin',
    zip: '10115',
    countryCode: 'DE',
  },
  deliveryOption: { handle: 'standard', title: 'Standard', description: '3 days', price: { minor: 490, currency: 'EUR' } },
};
const prepared: ShipmentEvent = {
  type: 'ShipmentPrepared',
  ...parcel,
  dispatchAt: '2026-03-01T10:00:05.000Z',
  deliverAt: '2026-03-01T10:01:05.000Z',
};
const dispatched: ShipmentEvent = { type: 'ShipmentDispatched', carrier: 'Millrace Post', trackingNumber: 'MR9F00AB3C4D5E' };
const delivered: ShipmentEvent = { type: 'ShipmentDelivered' };

const orderPaid: ShipmentCommand = { type: 'OrderPaid', ...parcel, at: '2026-03-01T10:00:00.000Z' };
const dispatch: ShipmentCommand = { type: 'Dispatch', orderId: '0198-7c_9f00ab3c4d5e' };
const deliver: ShipmentCommand = { type: 'Deliver' };

describe('an order without a shipment', () => {
  it('is prepared when it is paid, with times counted from the payment', () => givenShipment().when(orderPaid).then(prepared));
  it('cannot be dispatched or delivered', () => {
    givenShipment().when(dispatch).thenNothing();
    givenShipment().when(deliver).thenNothing();
  });
});

describe('a prepared shipment', () => {
  it('is prepared once', () => givenShipment(prepared).when(orderPaid).thenNothing());
  it('is dispatched with its own tracking number', () => givenShipment(prepared).when(dispatch).then(dispatched));
  it('is not delivered before it is dispatched', () => givenShipment(prepared).when(deliver).thenNothing());
});

describe('a dispatched shipment', () => {
  it('is delivered', () => givenShipment(prepared, dispatched).when(deliver).then(delivered));
  it('is dispatched once', () => {
    givenShipment(prepared, dispatched).when(dispatch).thenNothing();
    givenShipment(prepared, dispatched).when(orderPaid).thenNothing();
  });
});

describe('a delivered shipment', () => {
  it('stays delivered', () => {
    for (const command of [orderPaid, dispatch, deliver])
      givenShipment(prepared, dispatched, delivered).when(command).thenNothing();
  });
});
