import type { OrderEvent, OrderState } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, expect, it } from 'vitest';
import { orderName } from './model/order-name.js';
import { orderDecider as deciderOf } from './order.js';
import {
  actionAwaited,
  amount,
  authorisationRequested,
  cancellationRefundRequested,
  cancelled,
  captureRequested,
  closedOrder,
  confirmed,
  histories,
  lines,
  paid,
  paymentFailed,
  placed,
  releaseRequested,
  reservationRequested,
  type CommandName,
  commands,
  voidRequested,
} from './order.fixture.js';

const orderDecider = deciderOf({ capture: 'atOnce' });
const givenOrder = given(orderDecider);
type Step = 'none' | OrderState['step'];

const lateStock = { reason: 'STOCK_TIMED_OUT', detail: 'The warehouse did not answer in time.' } as const;
const latePayment = { reason: 'PAYMENT_TIMED_OUT', detail: 'The payment was not answered in time.' } as const;
const expired = { reason: 'STOCK_TIMED_OUT', detail: 'The reservation of the goods expired.' } as const;
const refundedEvent: OrderEvent = { type: 'OrderRefunded', refundId: 'cancellation', amount };
const buyerRequest = { reason: 'BUYER_REQUEST', detail: 'I changed my mind.' } as const;
const outOfStock = { reason: 'OUT_OF_STOCK', detail: 'Mug: 1 wanted, 0 left' } as const;
const short = { reason: 'OUT_OF_STOCK', detail: 'Mug (Small): 3 wanted, 1 left; Mug: 1 wanted, 0 left' } as const;

/** The event of each command at each step. Other commands change nothing. */
const transitions: Readonly<Record<Step, Partial<Record<CommandName, OrderEvent | readonly [OrderEvent, OrderEvent]>>>> = {
  none: { CartCheckedOut: placed },
  placed: { OrderPlaced: reservationRequested },
  redeeming: {
    DiscountRedeemed: reservationRequested,
    DiscountRedemptionRefused: {
      type: 'OrderCancelled',
      reason: 'DISCOUNT_NOT_AVAILABLE',
      detail: 'A discount of the order was used as often as it may be.',
      cartId: 'c1',
    },
  },
  unredeeming: { DiscountRedemptionReleased: { type: 'OrderCancelled', ...buyerRequest, cartId: 'c1' } },
  reserving: {
    StockReserved: authorisationRequested,
    StockReservationRefused: { type: 'OrderCancelled', ...short, cartId: 'c1' },
    ReservingTimedOut: { type: 'StockReleaseRequested', ...lateStock, lines },
  },
  authorising: {
    PaymentAuthorised: confirmed,
    PaymentDeclined: releaseRequested,
    PaymentUnresolved: voidRequested,
    AuthorisingTimedOut: { type: 'PaymentVoidRequested', ...latePayment },
    PaymentActionRequired: actionAwaited,
    ReservationExpired: { type: 'PaymentVoidRequested', ...expired },
    PaymentCaptured: [confirmed, paid],
  },
  awaiting: {
    PaymentAuthorised: confirmed,
    PaymentDeclined: releaseRequested,
    PaymentUnresolved: voidRequested,
    AwaitingTimedOut: { type: 'PaymentVoidRequested', ...latePayment },
    ReservationExpired: { type: 'PaymentVoidRequested', ...expired },
    PaymentCaptured: [confirmed, paid],
  },
  capturing: {
    PaymentCaptured: paid,
    PaymentCaptureFailed: {
      type: 'PaymentVoidRequested',
      reason: 'CAPTURE_FAILED',
      detail: 'The authorisation expired.',
    },
  },
  fulfilling: {
    ShipmentDispatched: captureRequested,
    ShipmentDelivered: closedOrder,
    PaymentCaptured: paid,
    PaymentCaptureFailed: paymentFailed,
    StockCommitRefused: { type: 'ShipmentCancellationRequested', ...outOfStock },
  },
  paid: {
    ShipmentDelivered: closedOrder,
    StockCommitRefused: { type: 'ShipmentCancellationRequested', ...outOfStock },
  },
  closed: {},
  unpaid: { ShipmentDelivered: closedOrder },
  unshipping: {
    ShipmentCancelled: cancellationRefundRequested,
    ShipmentCancellationRefused: { type: 'OrderCancellationRefused', detail: 'The goods are on their way.' },
    ShipmentDelivered: closedOrder,
  },
  refunding: {
    PaymentRefunded: [refundedEvent, { type: 'StockReleaseRequested', ...buyerRequest, lines }],
    PaymentRefundFailed: {
      type: 'OrderRefundFailed',
      refundId: 'cancellation',
      amount,
      message: 'The account is closed.',
    },
  },
  voiding: {
    PaymentVoided: { type: 'StockReleaseRequested', reason: 'PAYMENT_TIMED_OUT', detail: 'The provider is silent.', lines },
    PaymentCaptured: { type: 'RefundRequested', refundId: 'cancellation', amount, reason: 'The provider is silent.' },
  },
  releasing: { ReservationReleased: cancelled },
  cancelled: {},
};

describe.each(Object.keys(transitions) as Step[])('an order at the step "%s"', (step) => {
  it.each(Object.keys(commands) as CommandName[])('decides on %s', (name) => {
    const specification = givenOrder(...histories[step]).when(commands[name]);
    const event = transitions[step][name];
    if (event && 'type' in event) specification.then(event);
    else if (event) specification.then(...event);
    else specification.thenNothing();
  });
});

describe('an order that is paid by bank transfer', () => {
  it('keeps account and reference of the transfer', () => {
    const transfer = { account: 'Millrace, IBAN DE02', reference: 'ABC1' };
    const [until, provider] = ['2026-03-05T10:30:00.000Z', 'manual'];
    givenOrder(...histories.authorising)
      .when({ type: 'PaymentActionRequired', action: 'transfer', amount, provider, until, ...transfer })
      .then({ type: 'PaymentActionAwaited', until, transfer });
  });
});

describe('an order that is compensated', () => {
  it.each([
    ['a reservation without a result in time', { type: 'StockReleaseRequested', ...lateStock, lines }, lateStock],
    ['a payment that was voided', { type: 'StockReleaseRequested', ...latePayment, lines }, latePayment],
  ] as const)('is cancelled with the first reason: %s', (_, request, reason) =>
    givenOrder(...histories.reserving, request)
      .when(commands.ReservationReleased)
      .then({ type: 'OrderCancelled', ...reason, cartId: 'c1' }),
  );

  it('describes a shortage in at most 500 characters', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ variantId: `variant_${at}`, wanted: 2, available: 0 }));
    const decision = orderDecider.decide(
      histories.reserving.reduce(orderDecider.evolve, undefined as ReturnType<typeof orderDecider.evolve>),
      { type: 'StockReservationRefused', short: many },
    );
    expect(decision).toMatchObject({ accepted: [{ detail: expect.stringMatching(/^variant_0: 2 wanted, 0 left; .{470,}…$/) }] });
  });
});

describe('the name of an order', () => {
  it('has unambiguous characters, is always the same and differs from others', () => {
    const names = Array.from({ length: 1000 }, (_, at) => orderName(`order-${at}`));
    for (const name of names) expect(name).toMatch(/^M-[2-9A-HJKMNP-Z]{8}$/);
    expect(new Set(names).size).toBe(1000);
    expect(orderName('order-7')).toBe(names[7]);
  });
});
