import type { OrderEvent } from '@millrace/contracts';
import type { StepResult, TimedStep } from '../model/order-command.js';
import { amount, commands } from '../order.fixture.js';

type Service = 'pricing' | 'inventory' | 'payment' | 'shipping';
type Request = Readonly<{ to: Service; event: OrderEvent }>;
type Message = { readonly result: StepResult; delivered: boolean };

/**
 * The services beside the checkout, as simply as possible: what each has done for the one order, the requests that it has not handled, and
 * what all of them have sent to the order. Requests are handled in any order, each once; messages arrive in any order, and again.
 */
export type World = {
  requests: Request[];
  messages: Message[];
  timers: TimedStep[];
  discounts: 'none' | 'redeemed' | 'refused' | 'released';
  stock: 'none' | 'reserved' | 'refused' | 'expired' | 'committed' | 'missing' | 'released';
  payment: 'none' | 'awaited' | 'authorised' | 'declined' | 'unresolved' | 'captured' | 'failed' | 'voided';
  refunded: Map<string, number>;
  parcels: 'none' | 'prepared' | 'dispatched' | 'delivered' | 'cancelled';
};

export const newWorld = (): World => ({
  ...{ requests: [], messages: [{ result: commands.OrderPlaced, delivered: false }], timers: [] },
  ...{ discounts: 'none', stock: 'none', payment: 'none', refunded: new Map<string, number>(), parcels: 'none' },
});

export const capturedIn = ({ payment }: World): number => (payment === 'captured' ? amount.minor : 0);
export const refundedIn = ({ refunded }: World): number => [...refunded.values()].reduce((sum, minor) => sum + minor, 0);

const receivers: Readonly<Partial<Record<OrderEvent['type'], readonly Service[]>>> = {
  DiscountRedemptionRequested: ['pricing'],
  DiscountReleaseRequested: ['pricing'],
  StockReservationRequested: ['inventory'],
  StockReleaseRequested: ['inventory'],
  PaymentAuthorisationRequested: ['payment'],
  PaymentCaptureRequested: ['payment'],
  OrderConfirmed: ['payment'],
  PaymentVoidRequested: ['payment'],
  RefundRequested: ['payment'],
  OrderPaid: ['inventory', 'shipping'],
  FulfilmentRequested: ['inventory', 'shipping'],
  ShipmentCancellationRequested: ['shipping'],
  AddressChangeRequested: ['shipping'],
};

/** The event of an order reaches those who react to it, and the timer of its step starts. */
export const publish = (world: World, event: OrderEvent): void => {
  for (const to of receivers[event.type] ?? []) world.requests.push({ to, event });
  if (event.type === 'StockReservationRequested') world.timers.push('reserving');
  if (event.type === 'PaymentAuthorisationRequested') world.timers.push('authorising');
  if (event.type === 'PaymentActionAwaited') world.timers.push('awaiting');
};

const send = (world: World, ...results: readonly StepResult[]): void =>
  void world.messages.push(...results.map((result) => ({ result, delivered: false })));

/** A service handles a request; `luck` decides between the results that it can have: 0 is the good one. */
export const handle = (world: World, { to, event }: Request, luck: number): void => {
  switch (to) {
    case 'pricing':
      return redeem(world, event, luck);
    case 'inventory':
      return stock(world, event, luck);
    case 'payment':
      return pay(world, event, luck);
    case 'shipping':
      return ship(world, event);
  }
};

const redeem = (world: World, { type }: OrderEvent, luck: number): void => {
  if (type === 'DiscountReleaseRequested') {
    world.discounts = 'released';
    return send(world, commands.DiscountRedemptionReleased);
  }
  // A release that was handled before leaves nothing to redeem.
  if (world.discounts !== 'none') return;
  world.discounts = luck === 3 ? 'refused' : 'redeemed';
  send(world, luck === 3 ? commands.DiscountRedemptionRefused : commands.DiscountRedeemed);
};

const stock = (world: World, { type }: OrderEvent, luck: number): void => {
  if (type === 'StockReleaseRequested') {
    world.stock = 'released';
    return send(world, commands.ReservationReleased);
  }
  if (type === 'StockReservationRequested') {
    if (world.stock !== 'none') return;
    world.stock = luck === 3 ? 'refused' : 'reserved';
    return send(world, luck === 3 ? commands.StockReservationRefused : commands.StockReserved);
  }
  if (world.stock === 'expired' && luck > 1) {
    world.stock = 'missing';
    return send(world, commands.StockCommitRefused);
  }
  if (world.stock === 'reserved' || world.stock === 'expired') world.stock = 'committed';
};

const pay = (world: World, event: OrderEvent, luck: number): void => {
  switch (event.type) {
    case 'PaymentAuthorisationRequested':
      if (world.payment !== 'none') return;
      world.payment = (['authorised', 'awaited', 'declined', 'unresolved'] as const)[luck] ?? 'authorised';
      return send(world, answers[world.payment] ?? commands.PaymentAuthorised);
    case 'OrderConfirmed':
      return event.capture === 'atDispatch' ? undefined : capture(world, luck);
    case 'PaymentCaptureRequested':
      return capture(world, luck);
    case 'PaymentVoidRequested':
      if (world.payment === 'captured' || world.payment === 'voided') return;
      world.payment = 'voided';
      return send(world, commands.PaymentVoided);
    case 'RefundRequested': {
      const { refundId, amount: back } = event;
      if (luck === 3 || capturedIn(world) - refundedIn(world) < back.minor)
        return send(world, { ...commands.PaymentRefundFailed, refundId, amount: back });
      world.refunded.set(refundId, back.minor);
      return send(world, { ...commands.PaymentRefunded, refundId, amount: back });
    }
    default:
      throw new Error(`the payment service does not know ${event.type}`);
  }
};

const answers: Readonly<Partial<Record<World['payment'], StepResult>>> = {
  authorised: commands.PaymentAuthorised,
  awaited: commands.PaymentActionRequired,
  declined: commands.PaymentDeclined,
  unresolved: commands.PaymentUnresolved,
};

const capture = (world: World, luck: number): void => {
  if (world.payment !== 'authorised') return;
  world.payment = luck === 3 ? 'failed' : 'captured';
  send(world, luck === 3 ? commands.PaymentCaptureFailed : commands.PaymentCaptured);
};

const ship = (world: World, event: OrderEvent): void => {
  const isOpen = world.parcels === 'none' || world.parcels === 'prepared';
  if (event.type === 'AddressChangeRequested') {
    const { changeId, shippingAddress } = event;
    if (isOpen) return send(world, { type: 'ShipmentRedirected', changeId, shippingAddress });
    return send(world, { type: 'ShipmentRedirectionRefused', changeId, status: world.parcels });
  }
  if (event.type !== 'ShipmentCancellationRequested') {
    if (world.parcels === 'none') world.parcels = 'prepared';
    return;
  }
  if (world.parcels === 'cancelled') return;
  if (isOpen) world.parcels = 'cancelled';
  send(world, isOpen ? commands.ShipmentCancelled : commands.ShipmentCancellationRefused);
};

/** The reservation expires, unless its stock was committed before. */
export const expire = (world: World): void => {
  if (world.stock !== 'reserved') return;
  world.stock = 'expired';
  send(world, commands.ReservationExpired);
};

/** The buyer acts at the provider, or a transfer arrives, which is authorised and captured at once. */
export const buyerActs = (world: World, luck: number): void => {
  if (world.payment !== 'awaited') return;
  world.payment = luck === 3 ? 'declined' : luck === 2 ? 'captured' : 'authorised';
  send(world, luck === 3 ? commands.PaymentDeclined : commands.PaymentAuthorised);
  if (luck === 2) send(world, commands.PaymentCaptured);
};

/** The carrier takes the parcel, or delivers it. Only committed stock leaves the house. */
export const transport = (world: World): void => {
  if (world.parcels === 'dispatched') {
    world.parcels = 'delivered';
    return send(world, commands.ShipmentDelivered);
  }
  if (world.parcels !== 'prepared' || world.stock !== 'committed') return;
  world.parcels = 'dispatched';
  send(world, commands.ShipmentDispatched);
};
