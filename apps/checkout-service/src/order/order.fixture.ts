import type { OrderEvent, OrderState } from '@millrace/contracts';
import { orderName } from './model/order-name.js';
import type { OrderCommand } from './model/order-command.js';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const line = (lineId: string, part: string, variantTitle: string, quantity: number) => ({
  lineId,
  variantId: `mug_${part}`,
  productId: 'mug',
  title: 'Mug',
  variantTitle,
  sku: 'MUG',
  quantity,
  price: eur(1200),
  attributes: [],
});
const bought = {
  cartId: 'c1',
  email: 'ada@example.org',
  lines: [line('l1', 's', 'Small', 2), line('l2', 'l', '', 1), line('l3', 's', 'Small', 1)],
  cost: { subtotal: eur(4800), shipping: eur(490), tax: eur(845), total: eur(5290) },
  shippingAddress: {
    firstName: 'Ada',
    lastName: 'Byron',
    address1: 'Mühlgasse 1',
    city: 'Berlin',
    zip: '10115',
    countryCode: 'DE',
  },
  deliveryOption: { handle: 'standard', title: 'Standard', description: '3 days', price: eur(490) },
  payment: { provider: 'simulated', token: 'tok_success' },
};
const { shippingAddress, deliveryOption, payment } = bought;
export const amount = eur(5290);
export const lines = [
  { variantId: 'mug_s', quantity: 3 },
  { variantId: 'mug_l', quantity: 1 },
];
const declined = { reason: 'PAYMENT_DECLINED', detail: 'The card was declined.' } as const;
const late = { reason: 'PAYMENT_TIMED_OUT', detail: 'The provider is silent.' } as const;

export const placed: OrderEvent = { type: 'OrderPlaced', ...bought, name: orderName('o1'), keyHash: 'c'.repeat(64) };
export const reservationRequested: OrderEvent = { type: 'StockReservationRequested', lines, countryCode: 'DE' };
export const authorisationRequested: OrderEvent = { type: 'PaymentAuthorisationRequested', amount, payment };
export const confirmed: OrderEvent = { type: 'OrderConfirmed', amount };
export const paid: OrderEvent = { type: 'OrderPaid', lines, shippingAddress, deliveryOption };
export const voidRequested: OrderEvent = { type: 'PaymentVoidRequested', ...late };
export const releaseRequested: OrderEvent = { type: 'StockReleaseRequested', ...declined, lines };
export const cancelled: OrderEvent = { type: 'OrderCancelled', ...declined, cartId: 'c1' };

const until = '2026-03-01T10:30:00.000Z';
export const actionAwaited: OrderEvent = { type: 'PaymentActionAwaited', until };
export const confirmedForDispatch: OrderEvent = { type: 'OrderConfirmed', amount, capture: 'atDispatch' };
export const fulfilmentRequested: OrderEvent = { type: 'FulfilmentRequested', lines, shippingAddress, deliveryOption };
export const captureRequested: OrderEvent = { type: 'PaymentCaptureRequested', amount };
const changedMind = { reason: 'BUYER_REQUEST', detail: 'I changed my mind.' } as const;
export const shipmentCancellationRequested: OrderEvent = { type: 'ShipmentCancellationRequested', ...changedMind };
export const cancellationRefundRequested: OrderEvent = {
  type: 'RefundRequested',
  refundId: 'cancellation',
  amount,
  reason: changedMind.detail,
};
export const closedOrder: OrderEvent = { type: 'OrderClosed' };
export const paymentFailed: OrderEvent = { type: 'OrderPaymentFailed', code: 'expired', message: 'The authorisation expired.' };

const redemptions = [{ discountId: 'd1', code: 'SPRING' }];
const buyerHash = 'b'.repeat(64);
const pricing = {
  codes: [],
  discounts: [],
  taxes: [],
  delivery: { discountAllocations: [], taxLines: [] },
  explanation: [],
  redemptions,
  buyerHash,
};
export const placedWithCode = { ...placed, pricing } as OrderEvent;
export const redemptionRequested: OrderEvent = { type: 'DiscountRedemptionRequested', redemptions, buyerHash };
export const cancellationRequested: OrderEvent = { type: 'OrderCancellationRequested', ...changedMind };
export const discountReleaseRequested: OrderEvent = { type: 'DiscountReleaseRequested', redemptions };

/** Events that lead to each step. */
export const histories: Readonly<Record<'none' | OrderState['step'], readonly OrderEvent[]>> = {
  none: [],
  placed: [placed],
  reserving: [placed, reservationRequested],
  authorising: [placed, reservationRequested, authorisationRequested],
  capturing: [placed, reservationRequested, authorisationRequested, confirmed],
  paid: [placed, reservationRequested, authorisationRequested, confirmed, paid],
  awaiting: [placed, reservationRequested, authorisationRequested, actionAwaited],
  fulfilling: [placed, reservationRequested, authorisationRequested, confirmedForDispatch, fulfilmentRequested],
  closed: [placed, reservationRequested, authorisationRequested, confirmed, paid, closedOrder],
  unpaid: [
    placed,
    reservationRequested,
    authorisationRequested,
    confirmedForDispatch,
    fulfilmentRequested,
    captureRequested,
    paymentFailed,
  ],
  unshipping: [placed, reservationRequested, authorisationRequested, confirmed, paid, shipmentCancellationRequested],
  refunding: [
    placed,
    reservationRequested,
    authorisationRequested,
    confirmed,
    paid,
    shipmentCancellationRequested,
    cancellationRefundRequested,
  ],
  redeeming: [placedWithCode, redemptionRequested],
  unredeeming: [placedWithCode, redemptionRequested, cancellationRequested, discountReleaseRequested],
  voiding: [placed, reservationRequested, authorisationRequested, voidRequested],
  releasing: [placed, reservationRequested, authorisationRequested, releaseRequested],
  cancelled: [placed, reservationRequested, authorisationRequested, releaseRequested, cancelled],
};

/** One command of each kind, by its name in the tests. */
export const commands = {
  CartCheckedOut: { type: 'CartCheckedOut', ...bought, orderId: 'o1', orderKeyHash: 'c'.repeat(64) },
  OrderPlaced: { type: 'OrderPlaced' },
  DiscountRedeemed: { type: 'DiscountRedeemed', orderId: 'o1' },
  DiscountRedemptionRefused: { type: 'DiscountRedemptionRefused', orderId: 'o1', reason: 'LIMIT_REACHED' },
  DiscountRedemptionReleased: { type: 'DiscountRedemptionReleased', orderId: 'o1' },
  StockReserved: { type: 'StockReserved', lines },
  StockReservationRefused: {
    type: 'StockReservationRefused',
    short: [
      { variantId: 'mug_s', wanted: 3, available: 1 },
      { variantId: 'mug_l', wanted: 1, available: 0 },
    ],
  },
  ReservationReleased: { type: 'ReservationReleased' },
  PaymentAuthorised: { type: 'PaymentAuthorised', amount, provider: 'simulated', reference: 'sim_1' },
  PaymentDeclined: { type: 'PaymentDeclined', code: 'card_declined', message: declined.detail },
  PaymentUnresolved: { type: 'PaymentUnresolved', code: 'timed_out', message: late.detail },
  PaymentCaptured: { type: 'PaymentCaptured', amount },
  PaymentVoided: { type: 'PaymentVoided' },
  ReservingTimedOut: { type: 'StepTimedOut', step: 'reserving' },
  AuthorisingTimedOut: { type: 'StepTimedOut', step: 'authorising' },
  AwaitingTimedOut: { type: 'StepTimedOut', step: 'awaiting' },
  ReservationExpired: { type: 'ReservationExpired', lines },
  StockCommitRefused: { type: 'StockCommitRefused', short: [{ variantId: 'mug_l', wanted: 1, available: 0 }] },
  PaymentActionRequired: {
    type: 'PaymentActionRequired',
    action: 'redirect',
    amount,
    provider: 'simulated',
    url: 'https://pay.example/1',
    until,
    reference: 'sim_1',
  },
  PaymentCaptureFailed: { type: 'PaymentCaptureFailed', code: 'expired', message: 'The authorisation expired.' },
  PaymentRefunded: { type: 'PaymentRefunded', refundId: 'cancellation', amount, reference: 're_1' },
  PaymentRefundFailed: {
    type: 'PaymentRefundFailed',
    refundId: 'cancellation',
    amount,
    code: 'closed',
    message: 'The account is closed.',
  },
  ShipmentDispatched: { type: 'ShipmentDispatched', carrier: 'Post', trackingNumber: 'MR1' },
  ShipmentDelivered: { type: 'ShipmentDelivered' },
  PartlyDelivered: { type: 'ShipmentDelivered', parcelId: 'p1', partial: true },
  ShipmentCancelled: { type: 'ShipmentCancelled' },
  ShipmentCancellationRefused: { type: 'ShipmentCancellationRefused', status: 'dispatched' },
} satisfies Record<string, OrderCommand>;
export type CommandName = keyof typeof commands;
