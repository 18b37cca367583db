/** How the webhooks of a payment are sent. Times in milliseconds. */
export type WebhookPlan = Readonly<{
  /** Which changes are told: those that no answer tells, or all. */
  events: 'asynchronous' | 'all';
  copies: number;
  delayMs: number;
  lost: boolean;
  /** Each event waits until the next one of the payment was sent. */
  reversed: boolean;
}>;

/** What the simulated bank does with a payment method. */
export type Behaviour = Readonly<{
  result: 'authorised' | 'declined' | 'confirmation';
  /** The answer is withheld until the client has given up, or its connection is cut the first time. */
  answer?: 'withheld' | 'cut';
  refuses?: 'capture' | 'refund';
  webhooks?: Partial<WebhookPlan>;
}>;

/** The payment methods of the simulator, by token. Any other token is declined as unknown. */
export const testTokens: Readonly<Record<string, Behaviour>> = {
  tok_success: { result: 'authorised' },
  tok_decline: { result: 'declined' },
  tok_timeout: { result: 'authorised', answer: 'withheld' },
  tok_lost_answer: { result: 'authorised', answer: 'cut' },
  tok_3ds: { result: 'confirmation' },
  tok_capture_fails: { result: 'authorised', refuses: 'capture' },
  tok_refund_fails: { result: 'authorised', refuses: 'refund' },
  tok_slow_webhook: { result: 'confirmation', webhooks: { delayMs: 5_000 } },
  tok_lost_webhook: { result: 'confirmation', webhooks: { lost: true } },
  tok_duplicate_webhooks: { result: 'confirmation', webhooks: { events: 'all', copies: 3 } },
  tok_out_of_order: { result: 'confirmation', webhooks: { events: 'all', reversed: true } },
};
