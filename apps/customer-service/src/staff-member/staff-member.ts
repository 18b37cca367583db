import type { StaffMemberEvent, StaffMemberRejection, StaffMemberRequest } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { attemptAt } from '../log-in/lock-out.js';
import { liveSession, renew, start } from '../log-in/sessions.js';
import { acceptInvitation, invite, revoke, wasInvited } from './invitation.js';
import { evolve, noMember, type StaffMember } from './staff-member-state.js';

/** A request with the member's own id, and the time at which it is decided (RFC 3339). */
export type StaffMemberCommand = StaffMemberRequest & Readonly<{ now: string; memberId: string }>;

type StaffDecision = Decision<StaffMemberEvent, StaffMemberRejection>;
type Of<T extends StaffMemberCommand['type']> = Extract<StaffMemberCommand, { type: T }>;

/** How long a session lasts without a renewal. */
const sessionMs = 7 * 24 * 60 * 60_000;

const decide = (member: StaffMember, command: StaffMemberCommand): StaffDecision => {
  switch (command.type) {
    case 'CreateStaffMember':
      return create(member, command);
    case 'InviteStaffMember':
      return invite(member, command);
    case 'RevokeInvitation':
      return revoke(member);
    case 'AcceptInvitation':
      return acceptInvitation(member, command);
    case 'ChangeRole':
    case 'DeactivateStaffMember':
    case 'ReactivateStaffMember':
    case 'EraseStaffMember':
      return command.by === command.memberId ? reject({ type: 'OwnAccount' }) : changeByAnother(member, command);
    case 'SetPassword':
      return member.status === 'active'
        ? accept({ type: 'PasswordSet', passwordHash: command.passwordHash }, ...sessionsEnded(member))
        : reject({ type: 'StaffMemberNotFound' });
    case 'AttemptLogIn': {
      const made = attemptAt(member.attempts, command.now);
      return 'lockedUntil' in made
        ? reject({ type: 'LogInLocked', until: made.lockedUntil })
        : accept({ type: 'LogInAttempted', ...made });
    }
    case 'LogIn':
      return member.status === 'active'
        ? accept<StaffMemberEvent>({ type: 'StaffLoggedIn' }, ...start(member.sessions, command, sessionMs))
        : reject({ type: 'StaffMemberNotFound' });
    case 'RenewSession': {
      const session = liveSession(member.sessions, command.sessionId, command.now);
      return session ? accept(...renew(session, command, sessionMs)) : reject({ type: 'SessionInvalid' });
    }
    case 'EndSession':
      return endSession(member, command);
  }
};

const create = (member: StaffMember, { email, profile, role, passwordHash }: Of<'CreateStaffMember'>): StaffDecision =>
  member.status === 'none'
    ? accept({ type: 'StaffMemberCreated', email, profile, role }, { type: 'PasswordSet', passwordHash })
    : reject({ type: 'StaffMemberExists' });

type ByAnother = Of<'ChangeRole' | 'DeactivateStaffMember' | 'ReactivateStaffMember' | 'EraseStaffMember'>;

const changeByAnother = (member: StaffMember, command: ByAnother): StaffDecision => {
  if (command.type === 'EraseStaffMember' && wasInvited(member)) return accept({ type: 'StaffMemberErased' });
  if (member.status === 'none' || member.status === 'erased') return reject({ type: 'StaffMemberNotFound' });
  const { status } = member;
  switch (command.type) {
    case 'ChangeRole':
      return command.role === member.role ? accept() : accept({ type: 'RoleChanged', role: command.role });
    case 'DeactivateStaffMember':
      return status === 'deactivated' ? accept() : accept({ type: 'StaffMemberDeactivated' }, ...sessionsEnded(member));
    case 'ReactivateStaffMember':
      return status === 'active' ? accept() : accept({ type: 'StaffMemberReactivated' });
    case 'EraseStaffMember':
      return accept(...sessionsEnded(member), { type: 'StaffMemberErased' });
  }
};

const endSession = (member: StaffMember, { sessionId, ended, now }: Of<'EndSession'>): StaffDecision => {
  const isIn = sessionId === undefined || liveSession(member.sessions, sessionId, now) !== undefined;
  if (!isIn || !liveSession(member.sessions, ended, now)) return reject({ type: 'SessionInvalid' });
  return accept({ type: 'SessionEnded', sessionId: ended, reason: sessionId === ended ? 'loggedOut' : 'revoked' });
};

const sessionsEnded = ({ sessions }: StaffMember): readonly StaffMemberEvent[] =>
  Object.keys(sessions).length > 0 ? [{ type: 'SessionsEnded' }] : [];

/** The rules of a member of staff. */
export const staffMemberDecider: Decider<StaffMember, StaffMemberCommand, StaffMemberEvent, StaffMemberRejection> = {
  initial: noMember,
  decide,
  evolve,
};
