import type { CancelReason, MailKind } from '@millrace/contracts';

/** Everything that mails say, in one language. `order`: the name of an order, `#1001`; amounts are written out. */
export type Words = Readonly<{
  /** BCP 47. */
  language: string;
  subject: Readonly<Record<MailKind, (order: string) => string>>;
  hello(firstName: string): string;
  received(order: string): string;
  paid(order: string, amount: string): string;
  shipped(order: string): string;
  refunded(order: string, amount: string): string;
  cancelled(order: string): string;
  /** Why the order was cancelled. */
  reasons: Readonly<Record<CancelReason, string>>;
  notCharged: string;
  bankDelay: string;
  payByTransfer: string;
  transfer: string;
  amount: string;
  account: string;
  reference: string;
  arrivesBy: string;
  yourOrder: string;
  inThisParcel: string;
  deliveryAddress: string;
  subtotal: string;
  discount: string;
  delivery(title: string): string;
  addedTax: string;
  total: string;
  includedTax: string;
  carrier: string;
  trackingNumber: string;
  track: string;
  goodbye: string;
}>;
