import { createHash, randomBytes } from 'node:crypto';
import type { Journal } from '../store/journal.js';
import { answered, canceled, captured, cardError, type Intent, type Refund, RequestRefused, refused } from './intent.js';
import { type Behaviour, testTokens } from './test-tokens.js';

export type PaymentEntry = Readonly<{ intent: Intent } | { refund: Refund }>;
/** A change that webhooks tell, named as Stripe names it. `asynchronous`: no answer to a request has told it. */
export type Change = Readonly<{ type: string; object: Intent | Refund; intent: Intent; asynchronous: boolean }>;
type NewIntent = Readonly<{ orderId: string; amount: number; currency: string; token: string; returnUrl: string }>;
type Claim = Pick<NewIntent, 'orderId' | 'amount' | 'currency'>;
type NewRefund = Readonly<{ intentId: string; amount: number; key: string; metadata: Readonly<Record<string, string>> }>;

const unknownToken: Behaviour = { result: 'declined' };

/** What the bank does with a payment. */
export const behaviourOf = ({ payment_method: token }: Pick<Intent, 'payment_method'>): Behaviour =>
  testTokens[token] ?? unknownToken;

/** The payments and refunds of the simulator. Every method resolves when the change is in the journal. */
export class Payments {
  readonly #intents = new Map<string, Intent>();
  readonly #refunds = new Map<string, Refund>();

  constructor(
    private readonly journal: Pick<Journal<PaymentEntry>, 'append'>,
    private readonly publicUrl: string,
    private readonly onChange: (change: Change) => Promise<void>,
  ) {}

  /** Applies an entry of the journal at a start. */
  restore(entry: PaymentEntry): void {
    if ('intent' in entry) this.#intents.set(entry.intent.id, entry.intent);
    else this.#refunds.set(entry.refund.id, entry.refund);
  }

  /** Creates and confirms the payment of an order; the same order again has the same payment. Throws `RequestRefused` when it is declined. */
  async create(request: NewIntent): Promise<Intent> {
    const known = this.#intents.get(intentId(request.orderId));
    if (known?.metadata['claimed']) throw keyInUse();
    if (known && known.status !== 'canceled' && known.amount !== request.amount)
      throw refused(400, 'idempotency_error', 'The same key was used with another amount.');
    const intent = known ?? (await this.#made(request));
    const { status, last_payment_error: failure } = intent;
    if (status === 'requires_payment_method' && failure) throw new RequestRefused(402, { ...failure, payment_intent: intent });
    return intent;
  }

  /** Creates a payment without a method, which uses up the key of the order's own. Throws `RequestRefused` when that one came first. */
  async claim({ orderId, amount, currency }: Claim): Promise<Intent> {
    const id = intentId(orderId);
    const known = this.#intents.get(id);
    if (known && !known.metadata['claimed']) throw keyInUse();
    const empty = emptyIntent(id);
    const metadata = { ...empty.metadata, claimed: 'true' };
    return known ?? this.#changed(undefined, { ...empty, amount, currency, metadata }, 'payment_intent.created');
  }

  /** Throws `RequestRefused` for an unknown id. */
  get(id: string): Intent {
    const intent = this.#intents.get(id);
    if (!intent) throw refused(404, 'resource_missing', `There is no payment ${id}.`);
    return intent;
  }

  async capture(id: string, amount: number | undefined): Promise<Intent> {
    const intent = this.get(id);
    if (intent.status === 'requires_capture' && behaviourOf(intent).refuses === 'capture')
      throw new RequestRefused(402, cardError('capture_declined', 'The bank refused the capture.'));
    const next = captured(intent, amount ?? intent.amount);
    return this.#changed(intent, next, 'payment_intent.succeeded');
  }

  /** A payment that is not known yet is stored as canceled, so that its authorisation is refused when it arrives. */
  async cancel(id: string): Promise<Intent> {
    const intent = this.#intents.get(id) ?? emptyIntent(id);
    return this.#changed(this.#intents.get(id), canceled(intent), 'payment_intent.canceled');
  }

  /** The buyer's answer on the hosted page. */
  async answer(id: string, cause: 'approved' | 'rejected'): Promise<Intent> {
    const intent = this.get(id);
    const type = cause === 'approved' ? 'payment_intent.amount_capturable_updated' : 'payment_intent.payment_failed';
    return this.#changed(intent, answered(intent, cause), type, true);
  }

  /** Returns a part of a captured amount, once for each key. `asynchronous`: not asked by the shop. */
  async refund({ intentId: id, amount, key, metadata }: NewRefund, asynchronous = false): Promise<Refund> {
    const refundId = `re_${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;
    const known = this.#refunds.get(refundId);
    if (known) return known;
    const intent = this.get(id);
    if (behaviourOf(intent).refuses === 'refund')
      throw new RequestRefused(402, cardError('refund_declined', 'The bank refused the refund.'));
    const left = intent.amount_received - this.refundsOf(id).reduce((sum, refund) => sum + refund.amount, 0);
    if (amount > left) throw refused(400, 'charge_already_refunded', `Only ${left} of the payment can be refunded.`);
    const { currency } = intent;
    const refund: Refund = {
      id: refundId,
      object: 'refund',
      amount,
      currency,
      payment_intent: id,
      status: 'succeeded',
      created: now(),
      metadata,
    };
    this.#refunds.set(refundId, refund);
    await this.journal.append({ refund });
    await this.onChange({ type: 'refund.created', object: refund, intent, asynchronous });
    return refund;
  }

  refundsOf(id: string): readonly Refund[] {
    return [...this.#refunds.values()].filter(({ payment_intent }) => payment_intent === id);
  }

  /** All payments, newest first. */
  all(): readonly Intent[] {
    return [...this.#intents.values()].reverse();
  }

  /** All refunds, newest first. */
  allRefunds(): readonly Refund[] {
    return [...this.#refunds.values()].reverse();
  }

  async #made({ orderId, amount, currency, token, returnUrl }: NewIntent): Promise<Intent> {
    const empty = { ...emptyIntent(intentId(orderId)), amount, currency, payment_method: token };
    const { result } = behaviourOf(empty);
    const declined =
      token in testTokens
        ? cardError('card_declined', 'The card was declined.')
        : cardError('invalid_token', 'The card is not known to the provider.');
    const url = `${this.publicUrl}/pay/${empty.client_secret}`;
    const next: Intent =
      result === 'authorised'
        ? { ...empty, status: 'requires_capture', amount_capturable: amount }
        : result === 'declined'
          ? { ...empty, last_payment_error: declined }
          : {
              ...empty,
              status: 'requires_action',
              next_action: { type: 'redirect_to_url', redirect_to_url: { url, return_url: returnUrl } },
            };
    return this.#changed(undefined, next, typeByStatus[next.status]);
  }

  async #changed(before: Intent | undefined, intent: Intent, type: string, asynchronous = false): Promise<Intent> {
    if (intent === before || intent.status === before?.status) return intent;
    this.#intents.set(intent.id, intent);
    await this.journal.append({ intent });
    await this.onChange({ type, object: intent, intent, asynchronous });
    return intent;
  }
}

const typeByStatus: Readonly<Record<Intent['status'], string>> = {
  requires_payment_method: 'payment_intent.payment_failed',
  requires_action: 'payment_intent.requires_action',
  requires_capture: 'payment_intent.amount_capturable_updated',
  succeeded: 'payment_intent.succeeded',
  canceled: 'payment_intent.canceled',
};

/** The id of the payment of an order. */
export const intentId = (orderId: string): string => `sim_${orderId}`;

/** Stripe's answer to a key that was used by a request of other content. */
const keyInUse = (): RequestRefused =>
  new RequestRefused(400, {
    type: 'idempotency_error',
    code: 'idempotency_error',
    message: 'The same key was used with other parameters.',
  });

const now = (): number => Math.floor(Date.now() / 1000);

const emptyIntent = (id: string): Intent => ({
  id,
  object: 'payment_intent',
  amount: 0,
  amount_capturable: 0,
  amount_received: 0,
  currency: 'eur',
  status: 'requires_payment_method',
  capture_method: 'manual',
  client_secret: `${id}_secret_${randomBytes(12).toString('hex')}`,
  created: now(),
  metadata: { order_id: id.replace(/^sim_/, '') },
  payment_method: '',
  next_action: null,
  last_payment_error: null,
});
