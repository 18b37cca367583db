import { setTimeout as delay } from 'node:timers/promises';
import type { AuthoriseAnswer, PaymentProvider } from './provider.js';

/**
 * A provider for development and tests: `tok_success` is authorised, `tok_decline` declined, `tok_timeout` never answered within the
 * limit, any other token invalid. Voided keys are stored in memory only.
 */
export const simulatedProvider = ({ limitMs }: Readonly<{ limitMs: number }>): PaymentProvider => {
  const voided = new Set<string>();

  const answerTo = async (token: string, idempotencyKey: string): Promise<AuthoriseAnswer> => {
    switch (token) {
      case 'tok_success':
        return { status: 'authorised', reference: `sim_${idempotencyKey}` };
      case 'tok_decline':
        return { status: 'declined', code: 'card_declined', message: 'The card was declined.' };
      case 'tok_timeout':
        return delay(limitMs, { status: 'timedOut' } as const);
      default:
        return { status: 'declined', code: 'invalid_token', message: 'The card is not known to the provider.' };
    }
  };

  return {
    name: 'simulated',
    authorise: async ({ idempotencyKey, token }) =>
      voided.has(idempotencyKey)
        ? { status: 'declined', code: 'voided', message: 'The payment was voided before it was authorised.' }
        : answerTo(token, idempotencyKey),
    capture: async () => ({ status: 'captured' }),
    void: async ({ idempotencyKey }) => {
      voided.add(idempotencyKey);
      return { status: 'voided' };
    },
  };
};
