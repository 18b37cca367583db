import type { Money } from '@millrace/contracts';
import type { ProviderPayment } from '../provider/provider.js';
import type { PaymentCommand } from './payment.js';
import { type Payment, refundedOf } from './payment-state.js';

type Made = Readonly<{ refundId: string; amount: Money; reference: string }>;

/**
 * Records a refund that was made at the provider, if as much as that was refunded there beyond what the log has. A payment that the
 * provider does not know, such as a bank transfer, is believed.
 */
export const recordRefund = (
  payment: Extract<Payment, { status: 'captured' }>,
  { refundId, amount, reference }: Made,
  found: ProviderPayment | undefined,
): PaymentCommand => {
  const unrecorded = found && found.refunded - refundedOf(payment).minor;
  if (unrecorded === undefined || amount.minor <= unrecorded) return { type: 'Refunded', refundId, amount, reference };
  const message = `At the provider only ${Math.max(0, unrecorded)} minor units were refunded that are not recorded.`;
  return { type: 'RefundFailed', refundId, amount, code: 'not_at_provider', message };
};
