import type { StaffMemberEvent } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import { describe, expect, it } from 'vitest';
import { type StaffMemberCommand, staffMemberDecider } from './staff-member.js';
import { toStaffMemberState } from './staff-member-state.js';

const at = (days: number): string => new Date(Date.UTC(2026, 0, 1 + days)).toISOString();
const member = { email: 'grace@mill.example', profile: { firstName: 'Grace' }, role: 'support' };
const invited = { type: 'StaffMemberInvited', ...member, tokenId: 't1', expiresAt: at(7), by: 'm9' } satisfies StaffMemberEvent;
const created = [
  { type: 'StaffMemberCreated', ...member },
  { type: 'PasswordSet', passwordHash: 'one' },
] as const;
const revoked = { type: 'InvitationRevoked' } as const;

const after = (...events: readonly StaffMemberEvent[]) => fold(staffMemberDecider.evolve, staffMemberDecider.initial, events);
type Given<C> = C extends unknown ? Omit<C, 'now' | 'memberId'> : never;
const decide = (events: readonly StaffMemberEvent[], command: Given<StaffMemberCommand>, now = at(0)) =>
  staffMemberDecider.decide(after(...events), { ...command, memberId: 'm1', now } as StaffMemberCommand);

const invite = { type: 'InviteStaffMember', ...member, tokenId: 't1', by: 'm9' } as const;
const accept = { type: 'AcceptInvitation', tokenId: 't1', passwordHash: 'one' } as const;
const invalid = { rejected: { type: 'InvitationInvalid' } };

describe('an invitation', () => {
  it('is for someone who is no member, and gives no access', () => {
    expect(decide([], invite)).toEqual({ accepted: [invited] });
    expect(decide(created, invite)).toEqual({ rejected: { type: 'StaffMemberExists' } });
    expect(decide([...created, { type: 'StaffMemberErased' }], invite)).toEqual({ rejected: { type: 'StaffMemberExists' } });
    expect(toStaffMemberState(after(invited))).toMatchObject({ status: 'none', invitation: { expiresAt: at(7), by: 'm9' } });
    const logIn = { type: 'LogIn', session: { sessionId: 's1', secretHash: 'a'.repeat(64) } } as const;
    expect(decide([invited], logIn)).toEqual({ rejected: { type: 'StaffMemberNotFound' } });
  });

  it('is accepted once with its token, before its end, with the role that it has', () => {
    expect(decide([invited], accept)).toEqual({ accepted: created });
    expect(decide([invited, ...created], accept)).toEqual(invalid);
    expect(toStaffMemberState(after(invited, ...created))).not.toHaveProperty('invitation');
  });

  it.each([
    ['with another token', [invited], { ...accept, tokenId: 't2' }, at(0)],
    ['too late', [invited], accept, at(7)],
    ['when it was revoked', [invited, revoked], accept, at(0)],
    ['when a newer one took its place', [invited, { ...invited, tokenId: 't2' }], accept, at(0)],
    ['without one', [], accept, at(0)],
  ] as const)('is not accepted %s', (_, events, command, now) => {
    expect(decide(events as readonly StaffMemberEvent[], command, now)).toEqual(invalid);
  });

  it('is revoked, and the address can be invited again, with another role', () => {
    expect(decide([invited], { type: 'RevokeInvitation' })).toEqual({ accepted: [revoked] });
    expect(decide([invited, revoked], { type: 'RevokeInvitation' })).toEqual(invalid);
    expect(decide([invited, ...created], { type: 'RevokeInvitation' })).toEqual(invalid);
    const again = { ...invite, role: 'analyst', tokenId: 't2', language: 'de' };
    expect(decide([invited, revoked], again)).toMatchObject({ accepted: [{ role: 'analyst', tokenId: 't2', language: 'de' }] });
  });

  it('stays in the state once it is revoked, so that the personal data of the invited are found', () => {
    expect(toStaffMemberState(after(invited, revoked))).toMatchObject({
      status: 'none',
      email: member.email,
      invitation: { expiresAt: at(7), by: 'm9', revoked: true },
    });
    expect(toStaffMemberState(after(invited, revoked, { ...invited, tokenId: 't2' })).invitation).not.toHaveProperty('revoked');
    expect(toStaffMemberState(after(invited, revoked, { type: 'StaffMemberErased' }))).not.toHaveProperty('invitation');
  });

  it('leaves personal data that can be erased, and whoever was not invited has none', () => {
    const erase = { type: 'EraseStaffMember', by: 'm2' } as const;
    for (const events of [[invited], [invited, revoked]])
      expect(decide(events, erase)).toEqual({ accepted: [{ type: 'StaffMemberErased' }] });
    expect(decide([invited, revoked, { type: 'StaffMemberErased' }], accept)).toEqual(invalid);
    expect(decide([], erase)).toEqual({ rejected: { type: 'StaffMemberNotFound' } });
  });
});
