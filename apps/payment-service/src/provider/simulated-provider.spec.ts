import { describe, expect, it } from 'vitest';
import { simulatedProvider } from './simulated-provider.js';

const request = (token: string, idempotencyKey = 'o1') => ({ idempotencyKey, token, amount: { minor: 4090, currency: 'EUR' } });
const provider = () => simulatedProvider({ limitMs: 1 });

describe('the simulated provider', () => {
  it('authorises tok_success, with the same reference for each repetition', async () => {
    const authorised = { status: 'authorised', reference: 'sim_o1' };
    const simulated = provider();
    expect(await simulated.authorise(request('tok_success'))).toEqual(authorised);
    expect(await simulated.authorise(request('tok_success'))).toEqual(authorised);
    expect(await simulated.authorise(request('tok_success', 'o2'))).toEqual({ status: 'authorised', reference: 'sim_o2' });
  });

  it('declines tok_decline', async () =>
    expect(await provider().authorise(request('tok_decline'))).toMatchObject({ status: 'declined', code: 'card_declined' }));

  it('declines an unknown token', async () =>
    expect(await provider().authorise(request('tok_stolen'))).toMatchObject({ status: 'declined', code: 'invalid_token' }));

  it('leaves tok_timeout without an answer', async () =>
    expect(await provider().authorise(request('tok_timeout'))).toEqual({ status: 'timedOut' }));

  it('captures and voids', async () => {
    expect(await provider().capture(request('tok_success'))).toEqual({ status: 'captured' });
    expect(await provider().void({ idempotencyKey: 'o1' })).toEqual({ status: 'voided' });
  });

  it('declines an authorisation after its void, and no other', async () => {
    const simulated = provider();
    await simulated.void({ idempotencyKey: 'o1' });
    expect(await simulated.authorise(request('tok_success'))).toMatchObject({ status: 'declined', code: 'voided' });
    expect(await simulated.authorise(request('tok_success', 'o2'))).toMatchObject({ status: 'authorised' });
  });
});
