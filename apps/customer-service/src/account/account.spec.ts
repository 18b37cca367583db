import type { AccountEvent } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountDecider } from './account.js';
import { evolve } from './account-state.js';

const { initial, decide } = accountDecider;
const after = (...events: AccountEvent[]) => fold(evolve, initial, events);
const at = (minutes: number): string => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString();

describe('an account', () => {
  const register = (customerId: string) => ({ type: 'RegisterEmail', customerId, now: at(0) }) as const;
  const registered = { type: 'EmailRegistered', customerId: 'c1' } as const;

  it('belongs to the first customer who is confirmed', () => {
    expect(decide(after(), register('c1'))).toEqual({ accepted: [registered] });
    expect(decide(after(registered), register('c2'))).toEqual({ rejected: { type: 'EmailTaken' } });
    expect(decide(after(registered), register('c1'))).toEqual({ accepted: [] });
  });

  it('is free again once its customer is deleted, and not by another', () => {
    const released = { type: 'EmailReleased', customerId: 'c1' } as const;
    expect(decide(after(registered), { type: 'ReleaseEmail', customerId: 'c1' })).toEqual({ accepted: [released] });
    expect(decide(after(registered), { type: 'ReleaseEmail', customerId: 'c2' })).toEqual({ accepted: [] });
    expect(decide(after(registered, released), register('c2'))).toEqual({
      accepted: [{ type: 'EmailRegistered', customerId: 'c2' }],
    });
  });

  it('stays with the customer who registered it anew, when the release of the registration before comes late', () => {
    const by = (tokenId: string) => ({ ...registered, tokenId });
    const release = (tokenId?: string) => ({ type: 'ReleaseEmail', customerId: 'c1', tokenId }) as const;
    const released = { accepted: [{ type: 'EmailReleased', customerId: 'c1' }] };
    expect(decide(after(by('t1')), { ...register('c1'), tokenId: 't1' })).toEqual({ accepted: [] });
    expect(decide(after(by('t1')), { ...register('c1'), tokenId: 't2' })).toEqual({ accepted: [by('t2')] });
    expect(decide(after(by('t1')), release('t1'))).toEqual(released);
    expect(decide(after(by('t1'), by('t2')), release('t1'))).toEqual({ accepted: [] });
    expect(decide(after(by('t1'), by('t2')), release())).toEqual(released);
    // Registered by a former version, without a token.
    expect(decide(after(registered), release('t1'))).toEqual(released);
    expect(decide(after(registered, by('t2')), release('t1'))).toEqual({ accepted: [] });
  });

  it('gets a mail to confirm a sign-up, or one that says that it has a customer', () => {
    const signUp = { type: 'SignUpRequested', customerId: 'c2', now: at(0) } as const;
    const mail = { customerId: 'c2', at: at(0) };
    expect(decide(after(), signUp)).toEqual({ accepted: [{ type: 'EmailConfirmationRequested', ...mail }] });
    expect(decide(after(registered), signUp)).toEqual({ accepted: [{ type: 'RegisteredEmailSignedUp', ...mail }] });
  });

  it('that a customer wants gets a mail with the link, or one that says that another customer has it', () => {
    const token = { customerId: 'c1', tokenId: 'e1', expiresAt: at(60) };
    const wanted = { type: 'EmailChangeRequested', ...token, now: at(0) } as const;
    const mail = (isTaken: boolean) => ({ type: 'EmailChangeMailRequested', ...token, at: at(0), isTaken }) as const;
    expect(decide(after(), wanted)).toEqual({ accepted: [mail(false)] });
    expect(decide(after(registered), wanted)).toEqual({ accepted: [mail(false)] });
    expect(decide(after({ ...registered, customerId: 'c2' }), wanted)).toEqual({ accepted: [mail(true)] });
    expect(decide(after(mail(false), mail(false), mail(true)), wanted)).toEqual({ accepted: [] });
  });

  it('gets at most three mails within an hour', () => {
    const mailed = (minute: number) => ({ type: 'EmailConfirmationRequested', customerId: 'c1', at: at(minute) }) as const;
    const signUp = (minute: number) => ({ type: 'SignUpRequested', customerId: 'c2', now: at(minute) }) as const;
    const full = after(mailed(0), mailed(10), mailed(20));
    expect(decide(full, signUp(59))).toEqual({ accepted: [] });
    expect(decide(full, signUp(60))).toEqual({ accepted: [mailed(60)].map((mail) => ({ ...mail, customerId: 'c2' })) });
  });
});

describe('attempts to log in', () => {
  const attempt = (minute: number) => ({ type: 'AttemptLogIn', now: at(minute) }) as const;
  const attempted = (number: number, nextMinute: number) =>
    ({ type: 'LogInAttempted', attempt: number, nextAt: at(nextMinute) }) as const;

  it('are free at first, then each waits twice as long, at most a quarter of an hour', () => {
    expect(decide(after(), attempt(0))).toEqual({ accepted: [attempted(1, 0)] });
    expect(decide(after(attempted(4, 0)), attempt(0))).toEqual({ accepted: [attempted(5, 0.5)] });
    expect(decide(after(attempted(5, 0.5)), attempt(0.5))).toEqual({ accepted: [attempted(6, 1.5)] });
    expect(decide(after(attempted(30, 10)), attempt(10))).toEqual({ accepted: [attempted(31, 25)] });
  });

  it('are refused before their time', () => {
    const locked = after(attempted(5, 0.5));
    expect(decide(locked, attempt(0.4))).toEqual({ rejected: { type: 'LogInLocked', until: at(0.5) } });
  });

  it('count no more after a success or an hour of peace', () => {
    const first = { accepted: [attempted(1, 70)] };
    expect(decide(after(attempted(9, 10)), attempt(70))).toEqual(first);
    expect(decide(after(attempted(9, 69.9)), { type: 'CustomerLoggedIn' })).toEqual({
      accepted: [{ type: 'LogInAttemptsReset' }],
    });
    expect(decide(after(attempted(9, 99), { type: 'LogInAttemptsReset' }), attempt(70))).toEqual(first);
    expect(decide(after(), { type: 'CustomerLoggedIn' })).toEqual({ accepted: [] });
    expect(decide(after(attempted(9, 69.9)), { type: 'ResetLogInAttempts', now: at(0) })).toEqual({
      accepted: [{ type: 'LogInAttemptsReset' }],
    });
  });

  it('are fewer than fifteen in an hour, at whatever times they are made', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3_600 }), { maxLength: 400 }), (seconds) => {
        let state = initial;
        let allowed = 0;
        for (const second of seconds.toSorted((a, b) => a - b)) {
          const decision = decide(state, attempt(second / 60));
          if (!('accepted' in decision)) continue;
          allowed += 1;
          state = fold(evolve, state, decision.accepted);
        }
        expect(allowed).toBeLessThan(15);
      }),
    );
  });
});
