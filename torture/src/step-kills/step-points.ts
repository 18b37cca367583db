import type { KillPoint, OutsideCall } from '../fault/kill-point.js';

/** What becomes of an order: its card pays, is declined or silent; or its buyer cancels it after it was paid. */
export type OrderKind = 'paid' | 'declined' | 'silent' | 'regretted';

/** A kill point of an app, and the kind of order that reaches it. */
export type StepPoint = Readonly<{ kind: OrderKind; point: KillPoint }>;

export const stepApps = [
  'checkout-service',
  'inventory-service',
  'payment-service',
  'shipping-service',
  'pricing-service',
  'notification-service',
  'sink-service',
] as const;
export type StepApp = (typeof stepApps)[number];

type Steps = Readonly<Partial<Record<OrderKind, Readonly<{ events?: readonly string[]; calls?: readonly OutsideCall[] }>>>>;

/** Every event of the process of an order, by the app that appends it, and every call to what is outside of the log. */
const steps: Readonly<Record<StepApp, Steps>> = {
  'checkout-service': {
    paid: {
      events: [
        'CartCheckedOut',
        'OrderPlaced',
        'DiscountRedemptionRequested',
        'StockReservationRequested',
        'PaymentAuthorisationRequested',
        'OrderConfirmed',
        'OrderPaid',
        'OrderClosed',
      ],
    },
    declined: { events: ['StockReleaseRequested', 'DiscountReleaseRequested', 'OrderCancelled', 'CartReopened'] },
    silent: { events: ['PaymentVoidRequested'] },
    regretted: { events: ['ShipmentCancellationRequested', 'RefundRequested', 'OrderRefunded'] },
  },
  'inventory-service': {
    paid: { events: ['StockReserved', 'ReservationCommitted'] },
    declined: { events: ['ReservationReleased'] },
  },
  'payment-service': {
    paid: { events: ['PaymentAuthorised', 'PaymentCaptured'], calls: ['create', 'capture'] },
    declined: { events: ['PaymentDeclined'] },
    silent: { events: ['PaymentUnresolved', 'PaymentVoided'], calls: ['cancel'] },
    regretted: { events: ['PaymentRefunded'], calls: ['refund'] },
  },
  'shipping-service': {
    paid: { events: ['ShipmentPrepared', 'ShipmentDispatched', 'ShipmentDelivered'] },
    regretted: { events: ['ShipmentCancelled'] },
  },
  'pricing-service': {
    paid: { events: ['DiscountRedeemed'] },
    declined: { events: ['DiscountRedemptionReleased'] },
  },
  'notification-service': { declined: { events: ['MailSent'], calls: ['mail'] } },
  'sink-service': { paid: { calls: ['file'] } },
};

const bothWays = (point: { event: string } | { call: OutsideCall }): readonly KillPoint[] => [
  { when: 'before', ...point },
  { when: 'after', ...point },
];

/** The kill points of an app: once before and once after each append and each call. */
export const pointsOf = (app: StepApp): readonly StepPoint[] =>
  (Object.entries(steps[app]) as [OrderKind, Steps[OrderKind]][]).flatMap(([kind, { events = [], calls = [] } = {}]) =>
    [...events.map((event) => ({ event })), ...calls.map((call) => ({ call }))]
      .flatMap(bothWays)
      .map((point) => ({ kind, point })),
  );
