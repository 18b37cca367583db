import type { PaymentProviderName } from '@millrace/contracts';
import { LogError } from '@millrace/event-log';
import type { AuthoriseAnswer, Failed, PaymentProvider, ProviderPayment } from '../../provider/provider.js';
import type { Intent, IntentsClient, Refund, Refused, Response } from './intents-client.js';

type Options = Readonly<{
  name: PaymentProviderName;
  client: IntentsClient;
  /** The page of the shop to which the buyer returns. */
  returnUrlOf(orderId: string): string;
  /** How long the buyer may take to act, in milliseconds. */
  actionLimitMs: number;
}>;

/** A provider with Stripe's PaymentIntents: authorised at once or after the buyer's action, captured and refunded on request. */
export const intentsProvider = ({ name, client, returnUrlOf, actionLimitMs }: Options): PaymentProvider => {
  const look = async (id: string): Promise<ProviderPayment | Exclude<Response<Intent>, { status: 'done' }>> => {
    const response = await client.retrieve(id);
    if (response.status !== 'done') return response;
    return toProviderPayment(response.body, await all(client.refundsOf(id)));
  };

  return {
    name,
    authorise: async ({ idempotencyKey: orderId, amount, token }) => {
      const response = await client.create({ orderId, amount, token, returnUrl: returnUrlOf(orderId) });
      if (response.status === 'timedOut') return response;
      if (response.status === 'refused') return { ...response, status: 'declined' };
      return authoriseAnswer(response.body, new Date(Date.now() + actionLimitMs));
    },
    look: async ({ reference }) => {
      const found = await look(reference);
      return found.status === 'refused' ? undefined : found;
    },
    capture: async ({ reference, amount }) => {
      const response = await client.capture(required(reference), amount.minor);
      return response.status === 'done' ? { status: 'captured' } : response.status === 'refused' ? failed(response) : response;
    },
    refund: async ({ reference, refundId, amount }) => {
      const response = await client.refund({ intentId: required(reference), minor: amount.minor, refundId });
      if (response.status === 'refused') return failed(response);
      if (response.status === 'timedOut') return response;
      const { id, status } = response.body;
      const isLost = status === 'failed' || status === 'canceled';
      return isLost
        ? { status: 'failed', code: 'refund_failed', message: 'The refund failed.' }
        : { status: 'refunded', reference: id };
    },
    void: async ({ idempotencyKey: orderId, reference }) => {
      const known = reference ?? (await client.find(orderId));
      const claimed = known === undefined ? await client.claim(orderId) : undefined;
      if (claimed?.status === 'timedOut') return claimed;
      const id = known ?? (claimed?.status === 'done' ? claimed.body : undefined);
      if (id === undefined) throw new LogError('NOT_AVAILABLE', `${name} is creating the payment that is to be voided`);
      const response = await client.cancel(id);
      if (response.status === 'timedOut') return response;
      if (response.status === 'done') return { status: 'voided' };
      const found = await look(id);
      if (found.status === 'timedOut') return found;
      if (found.status === 'authorised')
        throw new LogError('NOT_AVAILABLE', `${name} does not cancel a payment: ${response.code}`);
      if (found.status !== 'captured' || found.captured === found.refunded) return { status: 'voided' };
      const back = { intentId: id, minor: found.captured - found.refunded, refundId: cancellationRefund };
      const refund = await client.refund(back);
      if (refund.status === 'done') return { status: 'voided' };
      throw new LogError('NOT_AVAILABLE', `${name} does not refund a payment that was captured before its void`);
    },
    list: async function* (since) {
      const refunds = new Map<string, Refund[]>();
      for await (const refund of client.refundsSince(since)) {
        const id = String(refund.payment_intent);
        refunds.set(id, [...(refunds.get(id) ?? []), refund]);
      }
      for await (const intent of client.intentsSince(since)) yield toProviderPayment(intent, refunds.get(intent.id) ?? []);
    },
  };
};

/**
 * The refund of a payment that was captured before its void has the id of the refund that its order requests when it learns of the capture, so that
 * both are one refund.
 */
const cancellationRefund = 'cancellation';

const authoriseAnswer = (intent: Intent, until: Date): AuthoriseAnswer => {
  const { id: reference, status } = intent;
  switch (status) {
    case 'requires_capture':
    case 'succeeded':
      return { status: 'authorised', reference };
    case 'requires_action': {
      const url = intent.next_action?.redirect_to_url?.url;
      const declined = {
        status: 'declined',
        code: 'unsupported_action',
        message: 'The card needs an action that the shop does not know.',
      };
      return url
        ? { status: 'actionRequired', action: 'redirect', url, until: until.toISOString(), reference }
        : (declined as AuthoriseAnswer);
    }
    case 'canceled':
      return { status: 'declined', code: 'voided', message: 'The payment was voided before it was authorised.' };
    case 'processing':
      return { status: 'timedOut' };
    default:
      return { status: 'declined', ...failureOf(intent) };
  }
};

const statuses: Readonly<Record<string, ProviderPayment['status']>> = {
  requires_capture: 'authorised',
  succeeded: 'captured',
  canceled: 'voided',
  requires_payment_method: 'declined',
};

const toProviderPayment = (intent: Intent, refunds: readonly Refund[]): ProviderPayment => ({
  paymentId: intent.metadata['order_id'] ?? '',
  reference: intent.id,
  status: statuses[intent.status] ?? 'actionRequired',
  amount: { minor: intent.amount, currency: intent.currency.toUpperCase() },
  captured: intent.amount_received,
  refunded: refunds
    .filter(({ status }) => status !== 'failed' && status !== 'canceled')
    .reduce((sum, { amount }) => sum + amount, 0),
  ...(intent.last_payment_error ? failureOf(intent) : {}),
});

const failureOf = ({ last_payment_error: error }: Intent) => ({
  code: error?.code ?? 'card_declined',
  message: error?.message ?? 'The card was declined.',
});

const failed = ({ code, message }: Refused): Failed => ({ status: 'failed', code, message });

const required = (reference: string | undefined): string => {
  if (reference === undefined) throw new Error('a payment without a reference is not authorised');
  return reference;
};

const all = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};
