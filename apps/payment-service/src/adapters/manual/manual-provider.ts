import type { PaymentProvider } from '../../provider/provider.js';

type Options = Readonly<{ account: string; limitMs: number }>;

/**
 * Payment by bank transfer. The buyer gets instructions; staff mark the payment as paid when the money has arrived, and return money
 * themselves: no call leaves the shop.
 */
export const manualProvider = ({ account, limitMs }: Options): PaymentProvider => ({
  name: 'manual',
  authorise: async ({ idempotencyKey }) => ({
    status: 'actionRequired',
    action: 'transfer',
    instructions: `Transfer the total to ${account}, with the reference ${referenceOf(idempotencyKey)}.`,
    account,
    until: new Date(Date.now() + limitMs).toISOString(),
    reference: referenceOf(idempotencyKey),
  }),
  look: async () => undefined,
  capture: async () => ({ status: 'captured' }),
  refund: async ({ refundId }) => ({ status: 'refunded', reference: `manual_${refundId}` }),
  void: async () => ({ status: 'voided' }),
  list: async function* () {},
});

/** What the buyer writes on the transfer: short, and the same for each repetition. */
const referenceOf = (orderId: string): string => orderId.slice(0, 12).toUpperCase();
