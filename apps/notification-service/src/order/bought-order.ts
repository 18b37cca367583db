import {
  type Address,
  type DeliveryOption,
  type OrderCost,
  type OrderEvent,
  type OrderLine,
  placeholders,
} from '@millrace/contracts';

/** What mails tell of an order. `isErased`: the buyer's personal data are erased, and placeholders stand in their place. */
export type BoughtOrder = Readonly<{
  name: string;
  email: string;
  lines: readonly OrderLine[];
  cost: OrderCost;
  deliveryOption: DeliveryOption;
  shippingAddress: Address;
  isErased: boolean;
}>;

/** The order after its events. Throws when it was not placed. */
export const boughtOrderOf = (events: readonly OrderEvent[]): BoughtOrder => {
  const placed = events.find((event) => event.type === 'OrderPlaced');
  if (!placed) throw new Error('a mail about an order that was not placed');
  const changed = events.findLast((event) => event.type === 'ShippingAddressChanged');
  const { name, email, lines, cost, deliveryOption } = placed;
  const { shippingAddress } = changed ?? placed;
  return { name, email, lines, cost, deliveryOption, shippingAddress, isErased: email === placeholders.email };
};
