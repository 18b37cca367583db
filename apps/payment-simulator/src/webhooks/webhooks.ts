import { randomBytes } from 'node:crypto';
import type { Change } from '../intents/payments.js';
import { behaviourOf } from '../intents/payments.js';
import type { WebhookPlan } from '../intents/test-tokens.js';
import type { Journal } from '../store/journal.js';
import { signatureOf } from './signature.js';

/** A webhook that has not been delivered as often as planned. `dueAt`: milliseconds of the epoch. */
type Pending = Readonly<{ id: string; intentId: string; body: string; copies: number; dueAt: number; attempts: number }>;
export type WebhookEntry = Readonly<{ webhook: Pending } | { delivered: string }>;
type Target = Readonly<{ url: string; secret: string; events: WebhookPlan['events'] }>;

/** How long an event of a reversed plan waits for the next one. */
const heldMs = 10_000;
const maxPauseMs = 60_000;
const giveUpAfterAttempts = 4_000;
const answerLimitMs = 10_000;

/** Sends webhooks until the shop has answered with 2xx, also after a restart. */
export class Webhooks {
  /** Overrides what the tokens plan, until it is changed again; set by the admin page. */
  override: Partial<WebhookPlan> = {};
  readonly #pending = new Map<string, Pending>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #delivering = new Set<Promise<void>>();
  #stopped = false;
  readonly #held = new Map<string, string[]>();

  constructor(
    private readonly journal: Pick<Journal<WebhookEntry>, 'append'>,
    private readonly target: Target,
  ) {}

  /** Applies an entry of the journal at a start; `resume` sends what is left. */
  restore(entry: WebhookEntry): void {
    if ('delivered' in entry) this.#pending.delete(entry.delivered);
    else this.#pending.set(entry.webhook.id, entry.webhook);
  }

  resume(): void {
    for (const pending of this.#pending.values()) this.#schedule(pending);
  }

  /** Resolves when no delivery is under way any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    await Promise.all(this.#delivering);
  }

  /** The number of webhooks that are not delivered yet. */
  get waiting(): number {
    return this.#pending.size;
  }

  /** Plans the webhook of a change; resolves when it is in the journal. */
  async notify({ type, object, intent, asynchronous }: Change): Promise<void> {
    const plan: WebhookPlan = {
      events: this.target.events,
      copies: 1,
      delayMs: 0,
      lost: false,
      reversed: false,
      ...behaviourOf(intent).webhooks,
      ...this.override,
    };
    if (this.target.url === '' || plan.lost || (plan.events === 'asynchronous' && !asynchronous)) return;
    const id = `evt_${randomBytes(12).toString('hex')}`;
    const now = Date.now();
    const body = JSON.stringify({ id, object: 'event', type, created: Math.floor(now / 1000), data: { object } });
    const held = this.#held.get(intent.id) ?? [];
    const isHeld = plan.reversed && held.length === 0;
    const dueAt = now + plan.delayMs + (isHeld ? heldMs : 0);
    const webhook: Pending = { id, intentId: intent.id, body, copies: plan.copies, dueAt, attempts: 0 };
    this.#pending.set(id, webhook);
    if (isHeld) this.#held.set(intent.id, [id]);
    await this.journal.append({ webhook });
    this.#schedule(webhook);
  }

  #schedule(webhook: Pending): void {
    if (this.#stopped) return;
    const deliver = () => {
      const delivery = this.#deliver(webhook).finally(() => this.#delivering.delete(delivery));
      this.#delivering.add(delivery);
    };
    const timer = setTimeout(deliver, Math.max(0, webhook.dueAt - Date.now()));
    this.#timers.set(webhook.id, timer);
  }

  async #deliver(webhook: Pending): Promise<void> {
    const { id, body, copies, attempts } = webhook;
    this.#timers.delete(id);
    let sent = 0;
    while (sent < copies && (await this.#send(body))) sent += 1;
    this.#release(webhook);
    if (sent === copies || attempts >= giveUpAfterAttempts) {
      this.#pending.delete(id);
      await this.journal.append({ delivered: id });
      return;
    }
    const dueAt = Date.now() + Math.min(maxPauseMs, 500 * 2 ** Math.min(attempts, 10));
    const again = { ...webhook, copies: copies - sent, attempts: attempts + 1, dueAt };
    this.#pending.set(id, again);
    this.#schedule(again);
  }

  /** Sends the held event of the payment after a later one. */
  #release({ id, intentId }: Pending): void {
    const [held] = this.#held.get(intentId) ?? [];
    if (held === undefined) return;
    this.#held.delete(intentId);
    const webhook = this.#pending.get(held);
    const timer = this.#timers.get(held);
    if (held === id || !webhook || !timer) return;
    clearTimeout(timer);
    this.#schedule({ ...webhook, dueAt: Date.now() });
  }

  async #send(body: string): Promise<boolean> {
    const seconds = Math.floor(Date.now() / 1000);
    const headers = {
      'content-type': 'application/json',
      'stripe-signature': signatureOf(body, this.target.secret, seconds),
    };
    const signal = AbortSignal.timeout(answerLimitMs);
    // Not reachable: tried again later.
    const response = await fetch(this.target.url, { method: 'POST', body, headers, signal }).catch(() => undefined);
    await response?.arrayBuffer();
    return response?.ok ?? false;
  }
}
