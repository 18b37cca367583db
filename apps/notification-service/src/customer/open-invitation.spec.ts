import type { StaffMemberEvent } from '@millrace/contracts';
import { expect, it } from 'vitest';
import { openInvitation } from './open-invitation.js';

const member = { email: 'grace@mill.example', profile: {}, role: 'support' };
const invited = (tokenId: string): StaffMemberEvent => ({
  type: 'StaffMemberInvited',
  ...member,
  tokenId,
  expiresAt: '2026-01-08T00:00:00.000Z',
});
const attempted: StaffMemberEvent = { type: 'LogInAttempted', attempt: 1, nextAt: '2026-01-01T00:00:00.000Z' };

it.each<[string, StaffMemberEvent[], string | undefined]>([
  ['the newest', [invited('t1'), invited('t2'), attempted], 't2'],
  ['none once it was revoked', [invited('t1'), { type: 'InvitationRevoked' }, attempted], undefined],
  ['the one after a revocation', [invited('t1'), { type: 'InvitationRevoked' }, invited('t2')], 't2'],
  ['none of a member', [invited('t1'), { type: 'StaffMemberCreated', ...member }], undefined],
  ['none once the data were erased', [invited('t1'), { type: 'StaffMemberErased' }], undefined],
  ['none without one', [attempted], undefined],
])('an open invitation is %s', (_, events, tokenId) => expect(openInvitation(events)).toBe(tokenId));
