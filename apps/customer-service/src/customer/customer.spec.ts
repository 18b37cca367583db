import { describe, expect, it } from 'vitest';
import {
  active,
  after,
  at,
  decide,
  hash,
  loggedIn,
  requested,
  session,
  sessionMinutes,
  signUp,
  signUpMinutes,
  started,
} from './customer.fixture.js';
import { signUpExpiry } from './customer.js';
import { toCustomerState } from './customer-state.js';

describe('a sign-up', () => {
  const confirm = { type: 'ConfirmSignUp', tokenId: 't1', passwordHash: 'one', session: session('s1') } as const;

  it('is requested once', () => {
    expect(decide([], { type: 'SignUp', ...signUp })).toEqual({ accepted: [requested] });
    expect(decide([requested], { type: 'SignUp', ...signUp })).toEqual({ rejected: { type: 'CustomerExists' } });
  });

  it('is confirmed with its token, and the one who confirms it chooses the password', () => {
    expect(decide([requested], confirm)).toEqual({
      accepted: [{ type: 'PasswordSet', passwordHash: 'one' }, { type: 'CustomerSignedUp' }, loggedIn, started('s1')],
    });
  });

  it.each([
    ['with another token', [requested], { ...confirm, tokenId: 't2' }, at(0)],
    ['too late', [requested], confirm, at(signUpMinutes)],
    ['twice', active, confirm, at(0)],
    ['without a sign-up', [], confirm, at(0)],
  ])('is not confirmed %s', (_, events, command, now) => {
    expect(decide(events, command, now)).toEqual({ rejected: { type: 'TokenInvalid' } });
  });

  it('allows no log-in before it is confirmed', () => {
    expect(decide([requested], { type: 'LogIn', session: session('s1') })).toEqual({ rejected: { type: 'CustomerNotFound' } });
  });
});

describe('a sign-up that nobody confirms', () => {
  const expire = { type: 'ExpireSignUp' } as const;

  it('ends when its timer is due, a week after its link, with everything', () => {
    expect(signUpExpiry(at(signUpMinutes))).toBe(at(signUpMinutes + 7 * 24 * 60));
    expect(decide([requested], expire)).toEqual({ accepted: [{ type: 'SignUpExpired', emailHash: hash('e') }] });
    const expired = after(requested, { type: 'SignUpExpired', emailHash: hash('e') });
    expect(toCustomerState(expired)).toMatchObject({ status: 'deleted', profile: {}, addresses: [] });
    expect(JSON.stringify(expired)).not.toContain('ada@example.com');
  });

  it('ends once, and neither when it was confirmed nor when there is none', () => {
    const expired = { type: 'SignUpExpired', emailHash: hash('e') } as const;
    for (const events of [[], active, [requested, expired]]) expect(decide(events, expire)).toEqual({ accepted: [] });
  });

  it('cannot be confirmed any more', () => {
    const events = [requested, { type: 'SignUpExpired', emailHash: hash('e') }] as const;
    const confirm = { type: 'ConfirmSignUp', tokenId: 't1', passwordHash: 'one', session: session('s1') } as const;
    expect(decide(events, confirm)).toEqual({ rejected: { type: 'TokenInvalid' } });
    expect(decide(events, { type: 'RequestPasswordReset', tokenId: 'r1' })).toEqual({ rejected: { type: 'CustomerNotFound' } });
  });
});

describe('a password', () => {
  const issued = { type: 'PasswordResetRequested', tokenId: 'r1', expiresAt: at(60) } as const;
  const reset = { type: 'ResetPassword', tokenId: 'r1', passwordHash: 'two', session: session('s9') } as const;

  it('is reset with the newest token, once, and ends all sessions', () => {
    const decision = decide([...active, started('s2'), issued], reset);
    const events = [{ type: 'PasswordSet', passwordHash: 'two' }, { type: 'SessionsEnded' }, loggedIn, started('s9')] as const;
    expect(decision).toEqual({ accepted: events });
    const customer = after(...active, started('s2'), issued, ...events);
    expect(Object.keys(customer.sessions)).toEqual(['s9']);
    expect(decide([...active, issued, ...events], reset)).toEqual({ rejected: { type: 'TokenInvalid' } });
  });

  it('is not reset with a token that was replaced, or too late', () => {
    const newer = { ...issued, tokenId: 'r2' };
    expect(decide([...active, issued, newer], reset)).toEqual({ rejected: { type: 'TokenInvalid' } });
    expect(decide([...active, issued], reset, at(60))).toEqual({ rejected: { type: 'TokenInvalid' } });
  });

  it('of a sign-up that was not confirmed is reset by the holder of the address, who confirms it so', () => {
    const decision = decide([requested, issued], reset);
    expect(decision).toEqual({
      accepted: [{ type: 'PasswordSet', passwordHash: 'two' }, { type: 'CustomerSignedUp' }, loggedIn, started('s9')],
    });
  });

  it('has at most three tokens within the life of one', () => {
    const request = (minute: number) =>
      decide([...active, issued, issued, issued], { type: 'RequestPasswordReset', tokenId: 'r4' }, at(minute));
    expect(request(59)).toEqual({ accepted: [] });
    expect(request(60)).toEqual({ accepted: [{ ...issued, tokenId: 'r4', expiresAt: at(120) }] });
  });

  it('is changed in a session, and ends all others', () => {
    const change = { type: 'ChangePassword', sessionId: 's1', passwordHash: 'two', session: session('s2') } as const;
    expect(decide(active, change)).toEqual({
      accepted: [{ type: 'PasswordSet', passwordHash: 'two', changedAt: at(0) }, { type: 'SessionsEnded' }, started('s2')],
    });
  });
});

describe('a customer', () => {
  const address = { city: 'Berlin' };
  const added = (addressId: string) => ({ type: 'AddressAdded', addressId, address }) as const;

  it.each([
    { type: 'ChangeProfile', sessionId: 's2', profile: {} },
    { type: 'AddAddress', sessionId: 's2', addressId: 'a1', address },
    { type: 'DeleteCustomer', sessionId: 's2' },
    { type: 'EndSession', sessionId: 's2', ended: 's1' },
    { type: 'ChangePassword', sessionId: 's2', passwordHash: 'two', session: session('s3') },
  ] as const)('is changed by $type in a session of theirs only', (command) => {
    expect(decide(active, command)).toEqual({ rejected: { type: 'SessionInvalid' } });
    expect(decide(active, { ...command, sessionId: 's1' }, at(sessionMinutes))).toEqual({ rejected: { type: 'SessionInvalid' } });
    expect(decide(active, { ...command, sessionId: '__proto__' })).toEqual({ rejected: { type: 'SessionInvalid' } });
    expect(decide(active, { ...command, sessionId: 's1' })).toHaveProperty('accepted');
  });

  it('has addresses, the first of which is the default one', () => {
    const customer = after(...active, added('a1'), added('a2'));
    expect(customer.defaultAddressId).toBe('a1');
    const chosen = { type: 'DefaultAddressChosen', addressId: 'a2' } as const;
    expect(after(...active, added('a1'), added('a2'), chosen, { type: 'AddressRemoved', addressId: 'a2' })).toMatchObject({
      defaultAddressId: 'a1',
      addresses: [{ id: 'a1' }],
    });
    expect(decide(active, { type: 'RemoveAddress', sessionId: 's1', addressId: 'a1' })).toEqual({
      rejected: { type: 'AddressNotFound' },
    });
  });

  it('is deleted with everything', () => {
    const decision = decide(active, { type: 'DeleteCustomer', sessionId: 's1' });
    expect(decision).toEqual({ accepted: [{ type: 'SessionsEnded' }, { type: 'CustomerDeleted', emailHash: hash('e') }] });
    const deleted = after(...active, added('a1'), { type: 'CustomerDeleted', emailHash: hash('e') });
    expect(toCustomerState(deleted)).toMatchObject({ status: 'deleted', profile: {}, addresses: [], sessions: [] });
    expect(JSON.stringify(deleted)).not.toContain('ada@example.com');
  });

  it('is shown without password and secrets', () => {
    const shown = JSON.stringify(toCustomerState(after(...active)));
    for (const secret of ['one', hash('a'), 't1']) expect(shown).not.toContain(`"${secret}"`);
  });
});

describe('mails that a customer did not ask for', () => {
  const accepting = { type: 'ProfileChanged', profile: { firstName: 'Ada' }, acceptsMarketing: true } as const;

  it('end without a session, and nothing else changes', () => {
    const ended = { ...accepting, acceptsMarketing: false };
    expect(decide([...active, accepting], { type: 'Unsubscribe' })).toEqual({ accepted: [ended] });
    expect(decide([...active, accepting, ended], { type: 'Unsubscribe' })).toEqual({ accepted: [] });
    expect(decide([requested], { type: 'Unsubscribe' })).toEqual({ rejected: { type: 'CustomerNotFound' } });
  });
});
