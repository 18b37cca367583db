import type { CustomerEvent } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { active, after, at, decide, hash, session } from './customer.fixture.js';
import { toCustomerState } from './customer-state.js';

const dayMinutes = 24 * 60;
const wanted = { email: 'ada@new.example', emailHash: hash('f'), tokenId: 'e1' };
const request = { type: 'RequestEmailChange', sessionId: 's1', ...wanted } as const;
const requested = { type: 'EmailChangeRequested', ...wanted, expiresAt: at(dayMinutes) } satisfies CustomerEvent;
const changed = { type: 'EmailChanged', ...wanted, previousEmailHash: hash('e'), previousTokenId: 't1' } satisfies CustomerEvent;
const confirm = { type: 'ConfirmEmailChange', tokenId: 'e1' } as const;
const tokenInvalid = { rejected: { type: 'TokenInvalid' } };

describe('another e-mail address', () => {
  it('is asked for in a session, and the former one stays until it is confirmed', () => {
    expect(decide(active, request)).toEqual({ accepted: [requested] });
    expect(decide(active, { ...request, sessionId: 's2' })).toEqual({ rejected: { type: 'SessionInvalid' } });
    expect(toCustomerState(after(...active, requested)).email).toBe('ada@example.com');
    expect(after(...active, requested).emailHash).toBe(hash('e'));
  });

  it('is not requested for when it is the same', () => {
    expect(decide(active, { ...request, emailHash: hash('e') })).toEqual({ accepted: [] });
  });

  it('is confirmed with its token; the sessions go on, and a repetition changes nothing', () => {
    expect(decide([...active, requested], confirm)).toEqual({ accepted: [changed] });
    const customer = after(...active, requested, changed);
    expect(customer).toMatchObject({ email: wanted.email, emailHash: hash('f') });
    expect(Object.keys(customer.sessions)).toEqual(['s1']);
    expect(decide([...active, requested, changed], confirm)).toEqual({ accepted: [] });
  });

  it.each([
    ['with another token', [...active, requested], { ...confirm, tokenId: 'e2' }, at(0)],
    ['too late', [...active, requested], confirm, at(dayMinutes)],
    ['when a newer one was asked for', [...active, requested, { ...requested, tokenId: 'e2' }], confirm, at(0)],
    ['after the password was changed', [...active, requested, { type: 'PasswordSet', passwordHash: 'two' }], confirm, at(0)],
    ['after the account was deleted', [...active, requested, { type: 'CustomerDeleted', emailHash: hash('e') }], confirm, at(0)],
    ['when none was asked for', active, confirm, at(0)],
  ] as const)('is not confirmed %s', (_, events, command, now) => {
    expect(decide(events as readonly CustomerEvent[], command, now)).toEqual(tokenInvalid);
  });

  it('is completed once it is registered for the customer by its token, or by a former version without one', () => {
    const registered = { type: 'EmailRegistered', emailHash: hash('f'), tokenId: 'e1' } as const;
    expect(decide([...active, requested], registered)).toEqual({ accepted: [changed] });
    expect(decide([...active, requested], { ...registered, tokenId: undefined })).toEqual({ accepted: [changed] });
    expect(decide([...active, requested, changed], registered)).toEqual({ accepted: [] });
    expect(decide(active, { ...registered, emailHash: hash('e'), tokenId: 't1' })).toEqual({ accepted: [] });
  });

  it.each([
    ['the password was changed', [requested, { type: 'PasswordSet', passwordHash: 'two' }]],
    ['another address was asked for', [requested, { ...requested, emailHash: hash('d'), tokenId: 'e2' }]],
    ['it was asked for again', [requested, { ...requested, tokenId: 'e2' }]],
    ['the account was deleted', [requested, { type: 'CustomerDeleted', emailHash: hash('e') }]],
    ['the account was deleted after the change', [requested, changed, { type: 'CustomerDeleted', emailHash: hash('f') }]],
    ['none was asked for', []],
  ] as const)('is abandoned when it is registered after %s, so that nobody has an address that is not theirs', (_, events) => {
    const registered = { type: 'EmailRegistered', emailHash: hash('f'), tokenId: 'e1' } as const;
    const abandoned = { type: 'EmailRegistrationAbandoned', emailHash: hash('f'), tokenId: 'e1' } as const;
    const before = [...active, ...(events as readonly CustomerEvent[])];
    expect(decide(before, registered)).toEqual({ accepted: [abandoned] });
    expect(after(...before, abandoned)).toEqual(after(...before));
  });

  it('is not had with a session alone: a password that was changed in it does not change the address for a day', () => {
    const chosen = { type: 'ChangePassword', sessionId: 's1', passwordHash: 'mine', session: session('s2') } as const;
    const set = { type: 'PasswordSet', passwordHash: 'mine', changedAt: at(0) } as const;
    const decided = decide(active, chosen);
    expect(decided).toHaveProperty('accepted', expect.arrayContaining([set]));
    const taken = [...active, ...('accepted' in decided ? decided.accepted : [])];
    const ofThief = { ...request, sessionId: 's2' };
    const tooSoon = { rejected: { type: 'PasswordChangedRecently', until: at(dayMinutes) } };
    expect(decide(taken, ofThief, at(dayMinutes - 1))).toEqual(tooSoon);
    expect(decide(taken, confirm)).toEqual(tokenInvalid);
    expect(decide(taken, ofThief, at(dayMinutes))).toHaveProperty('accepted.length', 1);
    // Whoever sets a password by mail holds the address.
    const reset = [
      { type: 'PasswordResetRequested', tokenId: 'r1', expiresAt: at(60) },
      { type: 'PasswordSet', passwordHash: 'theirs' },
    ] as const;
    expect(decide([...taken, ...reset], ofThief, at(1))).toHaveProperty('accepted.length', 1);
  });

  it('ends the links to reset the password that the former address got', () => {
    const reset = { type: 'PasswordResetRequested', tokenId: 'r1', expiresAt: at(60) } as const;
    const command = { type: 'ResetPassword', tokenId: 'r1', passwordHash: 'two', session: session('s9') } as const;
    expect(decide([...active, reset, requested], command)).toHaveProperty('accepted');
    expect(decide([...active, reset, requested, changed], command)).toEqual(tokenInvalid);
  });

  it('is asked for at most three times within the life of a link', () => {
    const three = [...active, requested, requested, requested];
    expect(decide(three, request, at(dayMinutes - 1))).toEqual({ accepted: [] });
    expect(decide(three, request, at(dayMinutes))).toHaveProperty('accepted.length', 1);
  });
});
