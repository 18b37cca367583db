import {
  type OneTimeToken,
  placeholders,
  type StaffMemberEvent,
  type StaffMemberState,
  type StaffProfile,
} from '@millrace/contracts';
import type { Attempts } from '../log-in/lock-out.js';
import { type Sessions, shownSessions, withoutSession, withRenewed, withStarted } from '../log-in/sessions.js';

/** `by`: who invited. A revoked one stays: the personal data are still there, and someone must be able to find them. */
export type StaffInvitation = OneTimeToken & Readonly<{ by?: string; revoked?: boolean }>;

/** A member of staff. `status` is `none` while someone only tried to log in with the address. */
export type StaffMember = Readonly<{
  status: StaffMemberState['status'];
  email: string;
  profile: StaffProfile;
  role: string;
  passwordHash?: string;
  /** The newest, until it is accepted. */
  invitation?: StaffInvitation;
  attempts?: Attempts;
  sessions: Sessions;
}>;

/** Nobody has been created with this id. */
export const noMember: StaffMember = { status: 'none', email: placeholders.email, profile: {}, role: 'none', sessions: {} };

/** The state of the contract: without password and secrets. */
export const toStaffMemberState = ({ status, email, profile, role, sessions, invitation }: StaffMember): StaffMemberState => ({
  status,
  email,
  profile,
  role,
  sessions: shownSessions(sessions),
  ...(invitation && { invitation: withoutToken(invitation) }),
});

const withoutToken = ({ tokenId: _, ...shown }: StaffInvitation): NonNullable<StaffMemberState['invitation']> => shown;

const withoutInvitation = ({ invitation: _, ...member }: StaffMember): StaffMember => member;

/** The member after an event. */
export const evolve = (member: StaffMember, event: StaffMemberEvent): StaffMember => {
  switch (event.type) {
    case 'StaffMemberInvited': {
      const { email, profile, role, tokenId, expiresAt, by } = event;
      return { ...member, email, profile, role, invitation: { tokenId, expiresAt, ...(by && { by }) } };
    }
    case 'InvitationRevoked':
      return { ...member, ...(member.invitation && { invitation: { ...member.invitation, revoked: true } }) };
    case 'StaffMemberCreated': {
      const { email, profile, role } = event;
      return { ...withoutInvitation(member), status: 'active', email, profile, role };
    }
    case 'RoleChanged':
      return { ...member, role: event.role };
    case 'PasswordSet':
      return { ...member, passwordHash: event.passwordHash };
    case 'StaffMemberDeactivated':
      return { ...member, status: 'deactivated' };
    case 'StaffMemberReactivated':
      return { ...member, status: 'active' };
    case 'StaffMemberErased':
      return { ...noMember, status: 'erased' };
    case 'LogInAttempted':
      return { ...member, attempts: { count: event.attempt, nextAt: event.nextAt } };
    case 'StaffLoggedIn': {
      const { attempts: _, ...unlocked } = member;
      return unlocked;
    }
    case 'SessionStarted': {
      const { type: _, ...session } = event;
      return { ...member, sessions: withStarted(member.sessions, session) };
    }
    case 'SessionRenewed': {
      const { type: _, ...renewed } = event;
      return { ...member, sessions: withRenewed(member.sessions, renewed) };
    }
    case 'SessionEnded':
      return { ...member, sessions: withoutSession(member.sessions, event.sessionId) };
    case 'SessionsEnded':
      return { ...member, sessions: {} };
  }
};
