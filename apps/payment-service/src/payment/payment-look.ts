import type { PaymentReport } from '@millrace/contracts';
import type { PaymentProviders } from '../provider/provider.js';
import type { Payment } from './payment-state.js';

type Awaiting = Extract<Payment, { status: 'actionRequired' }>;

/** What the provider says of a payment that awaits its buyer; `undefined` when it does not say anything definite. */
export const lookAt = async (
  providers: PaymentProviders,
  idempotencyKey: string,
  { action: { provider, reference } }: Awaiting,
): Promise<PaymentReport | undefined> => {
  const found = await providers.get(provider)?.look({ idempotencyKey, reference });
  if (!found || found.status === 'timedOut' || found.status === 'actionRequired') return undefined;
  const { amount, code, message } = found;
  const status = found.status === 'voided' ? 'declined' : found.status;
  return { provider, reference, status, amount, ...(code ? { code } : {}), ...(message ? { message } : {}) };
};
