import { type Static, Type } from 'typebox';
import { Language, NewSession, OneTimeToken, PasswordHash, SecretHash } from '../customer/values.js';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { personal } from '../declaration/personal.js';
import { Email, Empty, Id, Instant } from '../declaration/values.js';
import { SessionEnd, SessionRenewal, SessionStart } from '../customer/session.js';

/** The name of a role: `owner`, `manager` …; what it permits is the gateway's table, so that a role can be added without a new event. */
export const StaffRole = Type.String({ title: 'StaffRole', pattern: '^[a-z][a-z-]{0,39}$' });

const name = (maxLength: number) => Type.Optional(Type.String({ maxLength }));
/** The name of a member of staff. */
export const StaffProfile = Type.Object({ firstName: name(100), lastName: name(100) }, { title: 'StaffProfile' });
export type StaffProfile = Static<typeof StaffProfile>;

/** A session of a member, which ends at `expiresAt` unless it is renewed before. */
export const StaffSession = Type.Object(
  { id: Id, startedAt: Instant, renewedAt: Instant, expiresAt: Instant },
  { title: 'StaffSession' },
);
export type StaffSession = Static<typeof StaffSession>;

const passwordHash = personal(PasswordHash);
const member = { email: personal(Email), profile: personal(StaffProfile), role: StaffRole };

const { tokenId, expiresAt } = OneTimeToken.properties;
const by = Type.Optional(Id);

/** A change of a member by another: `by` is the id of whoever makes it, as nobody may change their own role. */
const changed = <P extends Parameters<typeof Type.Object>[0]>(properties: P) => Type.Object({ by: Id, ...properties });

/**
 * A member of staff. Its id is a keyed hash of the e-mail address, so that an address has one member. It exists for every address with which
 * someone tried to log in, also without a member, so that both behave alike.
 */
export const staffMember = aggregate({
  context: 'staff',
  name: 'member',
  events: [
    /**
     * Someone is to be a member: the address gets a mail with the one-time token, by which they choose their password. A later one takes the place of the former.
     * `language`: that of the mail. `by`: the member who invited, or `owner-token`; absent in events of former releases.
     */
    message('StaffMemberInvited', Type.Object({ ...member, tokenId, expiresAt, language: Type.Optional(Language), by })),
    message('InvitationRevoked', Empty),
    /** By another member, or by the invitation that was accepted. */
    message('StaffMemberCreated', Type.Object(member)),
    message('RoleChanged', Type.Object({ role: StaffRole })),
    message('PasswordSet', Type.Object({ passwordHash })),
    /** They may not log in any more; all their sessions ended. */
    message('StaffMemberDeactivated', Empty),
    message('StaffMemberReactivated', Empty),
    /** The member left for good; their personal data are erased. */
    message('StaffMemberErased', Empty),
    /** As of an `account` of customers: the `attempt`-th in a row without a success, counted before the password is compared. */
    message('LogInAttempted', Type.Object({ attempt: Type.Integer({ minimum: 1 }), nextAt: Instant })),
    /** The member proved who they are: the attempts before count no more. */
    message('StaffLoggedIn', Empty),
    message('SessionStarted', SessionStart),
    message('SessionRenewed', SessionRenewal),
    message('SessionEnded', SessionEnd),
    /** All sessions ended: the password is another, or the member may not log in any more. */
    message('SessionsEnded', Empty),
  ],
  requests: [
    message('CreateStaffMember', Type.Object({ ...member, passwordHash })),
    message('InviteStaffMember', Type.Object({ ...member, tokenId, language: Type.Optional(Language), by })),
    message('RevokeInvitation', Empty),
    /** By the link in the mail, without a session. */
    message('AcceptInvitation', Type.Object({ tokenId, passwordHash })),
    message('ChangeRole', changed({ role: StaffRole })),
    message('SetPassword', Type.Object({ passwordHash })),
    message('DeactivateStaffMember', changed({})),
    message('ReactivateStaffMember', changed({})),
    message('EraseStaffMember', changed({})),
    message('AttemptLogIn', Empty),
    /** The password was compared before. */
    message('LogIn', Type.Object({ session: NewSession })),
    /** `presented`: the hash of the secret that is to be replaced. */
    message('RenewSession', Type.Object({ sessionId: Id, presented: SecretHash, secretHash: SecretHash })),
    /** `sessionId`: of whoever sends it, absent for another member; `ended`: the session to end. */
    message('EndSession', Type.Object({ sessionId: Type.Optional(Id), ended: Id })),
  ],
  rejections: [
    message('StaffMemberExists', Empty),
    message('StaffMemberNotFound', Empty),
    /** There is no invitation, or its token was used, replaced or revoked, or its time is over. */
    message('InvitationInvalid', Empty),
    /** Nobody changes their own role, or deactivates themselves. */
    message('OwnAccount', Empty),
    /** Too many attempts: none is allowed before `until`. */
    message('LogInLocked', Type.Object({ until: Instant })),
    /** The session ended, or it never was one of the member. */
    message('SessionInvalid', Empty),
  ],
  state: Type.Object({
    status: Type.Union([Type.Literal('none'), Type.Literal('active'), Type.Literal('deactivated'), Type.Literal('erased')]),
    email: Email,
    profile: StaffProfile,
    role: StaffRole,
    sessions: Type.Array(StaffSession),
    /** The newest invitation, also after its end or its revocation, until it is accepted. `status` is `none` then. `by` as in `StaffMemberInvited`. */
    invitation: Type.Optional(Type.Object({ expiresAt: Instant, by, revoked: Type.Optional(Type.Boolean()) })),
  }),
});
/** An event of a member of staff. */
export type StaffMemberEvent = EventOf<typeof staffMember>;
/** A command to a member of staff. */
export type StaffMemberRequest = RequestOf<typeof staffMember>;
/** A rejection of a command to a member of staff. */
export type StaffMemberRejection = RejectionOf<typeof staffMember>;
/** The state of a member of staff that clients get: without password and secrets. */
export type StaffMemberState = StateOf<typeof staffMember>;
