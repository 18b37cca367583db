import type { CustomerEvent } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { active, after, at, decide, hash, session, sessionMinutes, started } from './customer.fixture.js';

const renewal = { sessionId: 's1', secretHash: hash('b') };
const renewed: CustomerEvent = { type: 'SessionRenewed', ...renewal, renewedAt: at(1), expiresAt: at(1 + sessionMinutes) };
const renew = { type: 'RenewSession', ...renewal, presented: hash('a') } as const;

describe('a session', () => {
  it('is renewed with its newest secret, which is replaced', () => {
    expect(decide(active, renew, at(1))).toEqual({ accepted: [renewed] });
    expect(after(...active, renewed).sessions['s1']).toMatchObject({ secretHash: hash('b'), expiresAt: at(1 + sessionMinutes) });
  });

  it('ends when a replaced secret is used again', () => {
    const ended = { accepted: [{ type: 'SessionEnded', sessionId: 's1', reason: 'reused' }] };
    expect(decide([...active, renewed], renew, at(2))).toEqual(ended);
    expect(decide([...active, renewed], { ...renew, presented: hash('f') }, at(1))).toEqual(ended);
  });

  it('goes on when the last renewal is repeated within seconds', () => {
    expect(decide([...active, renewed], renew, new Date(Date.parse(at(1)) + 9_999).toISOString())).toEqual({ accepted: [] });
    expect(decide([...active, renewed], renew, new Date(Date.parse(at(1)) + 10_000).toISOString())).toHaveProperty(
      'accepted.0.type',
      'SessionEnded',
    );
  });

  it.each([
    ['after its end', [...active, { type: 'SessionEnded', sessionId: 's1', reason: 'loggedOut' }] as CustomerEvent[], at(1)],
    ['too late', active, at(sessionMinutes)],
    ['of another', active.slice(0, -1), at(1)],
  ])('is not renewed %s', (_, events, now) => {
    expect(decide(events, renew, now)).toEqual({ rejected: { type: 'SessionInvalid' } });
  });

  it('is ended by its customer, from itself or from another', () => {
    const end = (ended: string) => decide([...active, started('s2')], { type: 'EndSession', sessionId: 's1', ended });
    expect(end('s1')).toEqual({ accepted: [{ type: 'SessionEnded', sessionId: 's1', reason: 'loggedOut' }] });
    expect(end('s2')).toEqual({ accepted: [{ type: 'SessionEnded', sessionId: 's2', reason: 'revoked' }] });
    expect(end('s3')).toEqual({ rejected: { type: 'SessionInvalid' } });
  });

  it('beyond the twentieth takes the place of the oldest', () => {
    const full = [...active, ...Array.from({ length: 19 }, (_, index) => started(`t${index}`))];
    expect(decide(full, { type: 'LogIn', session: session('new') })).toMatchObject({
      accepted: [
        { type: 'CustomerLoggedIn' },
        { type: 'SessionEnded', sessionId: 's1', reason: 'tooMany' },
        { sessionId: 'new' },
      ],
    });
  });
});
