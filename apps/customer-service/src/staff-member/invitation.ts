import type { StaffMemberEvent, StaffMemberRejection, StaffMemberRequest } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import { isValid } from '../log-in/one-time-token.js';
import { later } from '../log-in/sessions.js';
import { noMember, type StaffMember } from './staff-member-state.js';

type InvitationDecision = Decision<StaffMemberEvent, StaffMemberRejection>;
type Of<T extends StaffMemberRequest['type']> = Extract<StaffMemberRequest, { type: T }> & { readonly now: string };

/** How long the link of an invitation is valid. */
const tokenMs = 7 * 24 * 60 * 60_000;

/** Invites someone who is no member; again with another role or a new link. */
export const invite = ({ status }: StaffMember, { type: _, now, ...invited }: Of<'InviteStaffMember'>): InvitationDecision => {
  if (status !== 'none') return reject({ type: 'StaffMemberExists' });
  const { email, profile, role, tokenId, language, by } = invited;
  const expiresAt = later(now, tokenMs);
  const optional = { ...(language && { language }), ...(by && { by }) };
  return accept({ type: 'StaffMemberInvited', email, profile, role, tokenId, expiresAt, ...optional });
};

/** The link is not valid any more. */
export const revoke = ({ invitation }: StaffMember): InvitationDecision =>
  invitation && !invitation.revoked ? accept({ type: 'InvitationRevoked' }) : reject({ type: 'InvitationInvalid' });

/** Whoever has the link becomes the member, once, with the role of the invitation and a password of their own. */
export const acceptInvitation = (member: StaffMember, command: Of<'AcceptInvitation'>): InvitationDecision => {
  const { status, invitation } = member;
  if (status !== 'none' || invitation?.revoked || !isValid(invitation, command)) return reject({ type: 'InvitationInvalid' });
  const { email, profile, role } = member;
  const { passwordHash } = command;
  return accept({ type: 'StaffMemberCreated', email, profile, role }, { type: 'PasswordSet', passwordHash });
};

/** Whether there are personal data of someone who was invited and is no member. */
export const wasInvited = ({ status, email }: StaffMember): boolean => status === 'none' && email !== noMember.email;
