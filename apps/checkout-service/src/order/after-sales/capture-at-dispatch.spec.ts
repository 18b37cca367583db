import type { OrderEvent } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { orderDecider } from '../order.js';
import { captureRequested, commands, histories, paid } from '../order.fixture.js';

const keyHash = 'c'.repeat(64);
const cancel = { type: 'CancelOrder', actor: 'buyer', keyHash, reason: 'I changed my mind.' } as const;

describe('an order whose payment is captured at dispatch', () => {
  const givenShippedFirst = given(orderDecider({ capture: 'atDispatch' }));
  it('is shipped when it is confirmed', () =>
    givenShippedFirst(...histories.authorising)
      .when(commands.PaymentAuthorised)
      .then(...(histories.fulfilling.slice(-2) as [OrderEvent, OrderEvent])));
  it('is captured once, with the first parcel', () =>
    givenShippedFirst(...histories.fulfilling, captureRequested)
      .when(commands.ShipmentDispatched)
      .thenNothing());
  it('is closed when it is delivered and paid, in any order', () => {
    givenShippedFirst(...histories.fulfilling, captureRequested, { type: 'OrderClosed' })
      .when(commands.PaymentCaptured)
      .then(paid);
    givenShippedFirst(...histories.fulfilling, captureRequested, { type: 'OrderClosed' }, paid)
      .when(cancel)
      .thenRejected({ type: 'OrderNotChangeable', status: 'closed' });
  });
});
