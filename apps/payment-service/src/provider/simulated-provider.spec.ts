import { describe, expect, it } from 'vitest';
import { simulatedProvider } from './simulated-provider.js';

const asked = (token: string, idempotencyKey = 'o1') => ({ idempotencyKey, token, amount: { minor: 4090, currency: 'EUR' } });
const provider = () => simulatedProvider({ limitMs: 1 });

describe('the simulated provider', () => {
  it('authorises tok_success, under the same reference however often it is asked', async () => {
    const authorised = { outcome: 'authorised', reference: 'sim_o1' };
    const simulated = provider();
    expect(await simulated.authorise(asked('tok_success'))).toEqual(authorised);
    expect(await simulated.authorise(asked('tok_success'))).toEqual(authorised);
    expect(await simulated.authorise(asked('tok_success', 'o2'))).toEqual({ outcome: 'authorised', reference: 'sim_o2' });
  });

  it('declines tok_decline', async () =>
    expect(await provider().authorise(asked('tok_decline'))).toMatchObject({ outcome: 'declined', code: 'card_declined' }));

  it('declines a token it does not know', async () =>
    expect(await provider().authorise(asked('tok_stolen'))).toMatchObject({ outcome: 'declined', code: 'invalid_token' }));

  it('leaves tok_timeout without an answer', async () =>
    expect(await provider().authorise(asked('tok_timeout'))).toEqual({ outcome: 'timedOut' }));

  it('captures and voids', async () => {
    expect(await provider().capture(asked('tok_success'))).toEqual({ outcome: 'captured' });
    expect(await provider().void({ idempotencyKey: 'o1' })).toEqual({ outcome: 'voided' });
  });

  it('declines an authorisation that comes after its void, and only that one', async () => {
    const simulated = provider();
    await simulated.void({ idempotencyKey: 'o1' });
    expect(await simulated.authorise(asked('tok_success'))).toMatchObject({ outcome: 'declined', code: 'voided' });
    expect(await simulated.authorise(asked('tok_success', 'o2'))).toMatchObject({ outcome: 'authorised' });
  });
});
