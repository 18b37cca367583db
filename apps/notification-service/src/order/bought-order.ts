import {
  type Address,
  type DeliveryOption,
  type OrderCost,
  type OrderEvent,
  type OrderLine,
  placeholders,
} from '@millrace/contracts';

/**
 * What mails tell of an order. `isErased`: the buyer's personal data are erased, and placeholders stand in their place. `transfer`: the
 * bank transfer that the order waits for; `until`: RFC 3339.
 */
export type BoughtOrder = Readonly<{
  name: string;
  email: string;
  lines: readonly OrderLine[];
  cost: OrderCost;
  deliveryOption: DeliveryOption;
  shippingAddress: Address;
  /** In which the buyer checked out (BCP 47); absent: not told. */
  language?: string;
  transfer?: Readonly<{ account?: string; reference: string; until: string }>;
  isErased: boolean;
}>;

/** The order after its events of `typesOfBoughtOrder`. Throws when it was not placed. */
export const boughtOrderOf = (events: readonly OrderEvent[]): BoughtOrder => {
  const placed = events.find((event) => event.type === 'OrderPlaced');
  if (!placed) throw new Error('a mail about an order that was not placed');
  const changed = events.findLast((event) => event.type === 'ShippingAddressChanged');
  const { name, email, lines, cost, deliveryOption, language } = placed;
  const { shippingAddress } = changed ?? placed;
  const transfer = transferOf(events);
  return {
    name,
    email,
    lines,
    cost,
    deliveryOption,
    shippingAddress,
    ...(language !== undefined && { language }),
    ...(transfer && { transfer }),
    isErased: email === placeholders.email,
  };
};

/** The events after which an order waits for its payment no more. */
const ends: ReadonlySet<OrderEvent['type']> = new Set([
  'OrderConfirmed',
  'PaymentVoidRequested',
  'StockReleaseRequested',
  'OrderCancelled',
]);

/** The events that tell something of a bought order. */
export const typesOfBoughtOrder: ReadonlySet<OrderEvent['type']> = new Set([
  'OrderPlaced',
  'ShippingAddressChanged',
  'PaymentActionAwaited',
  ...ends,
]);

const transferOf = (events: readonly OrderEvent[]): BoughtOrder['transfer'] => {
  const awaited = events.find((event) => event.type === 'PaymentActionAwaited');
  if (!awaited?.transfer || events.some(({ type }) => ends.has(type))) return undefined;
  return { ...awaited.transfer, until: awaited.until };
};
