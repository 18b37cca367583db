import { type KnownStaffMember, ListStaffInvitations, ListStaffMembers } from '@millrace/contracts';
import { LogError } from '@millrace/event-log';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { AdminUserError, StaffInvitation as ShownInvitation, StaffMemberInviteInput } from '../generated/admin.js';
import { staffMemberGid } from '../identity/gid.js';
import { invitationInUrl, tokenIdOf } from '../passwords/one-time-token.js';
import { isEmail, passwordProblem } from '../passwords/password-rules.js';
import type { AdminContext } from './admin-context.js';
import { nameOfRole, permissionsOf, roleOf } from './roles/permissions.js';
import { StaffCredentials } from './staff-credentials.js';
import { ownerByToken } from './staff-identity.js';
import { type SentStaffRequest, staffErrors, StaffRequests } from './staff-requests.js';

type Key = string | null | undefined;
type Changed = Readonly<{ staffInvitation: ShownInvitation | null; userErrors: AdminUserError[] }>;

const toShownInvitation = ({ id, state }: Pick<KnownStaffMember, 'id' | 'state'>): ShownInvitation => {
  const { expiresAt = '', by, revoked = false } = state.invitation ?? {};
  return {
    id: staffMemberGid(id),
    email: state.email,
    firstName: state.profile.firstName ?? null,
    lastName: state.profile.lastName ?? null,
    role: roleOf(state.role) ?? null,
    expiresAt,
    expired: expiresAt <= new Date().toISOString(),
    revoked,
    invitedBy: by === undefined ? null : staffMemberGid(by),
  };
};

const refused = (code: AdminUserError['code'], message: string, ...field: string[]): Changed => ({
  staffInvitation: null,
  userErrors: [{ code, message, field }],
});
const isErased = (error: unknown): boolean => error instanceof LogError && error.code === 'ERASED';
const invalidLink = refused('NOT_FOUND', 'The link is not valid any more. Ask for a new one.', 'invitationUrl');

/** Invitations of members of staff by mail. */
@Injectable()
export class StaffInvitations {
  constructor(
    private readonly requests: StaffRequests,
    private readonly credentials: StaffCredentials,
    @Inject(CONFIG) private readonly config: Readonly<{ CUSTOMER_LINK_SECRET: string }>,
  ) {}

  /** Those that were not accepted or revoked, also after their end; with `includeRevoked` the revoked ones too. */
  async list({ session }: Pick<AdminContext, 'session'>, includeRevoked: boolean): Promise<readonly ShownInvitation[]> {
    return (await session.query(ListStaffInvitations, { includeRevoked })).members.map(toShownInvitation);
  }

  /** Invites someone; again with a new link, which takes the place of the former. */
  async invite(context: AdminContext, input: StaffMemberInviteInput, key: Key): Promise<Changed> {
    const { ids } = this.credentials;
    const email = input.email.trim();
    if (!isEmail(email)) return refused('INVALID', 'The e-mail address is invalid.', 'input', 'email');
    if (this.config.CUSTOMER_LINK_SECRET === '')
      return refused('INVALID', 'The shop sends no mails: set CUSTOMER_LINK_SECRET.', 'input', 'email');
    const id = ids.staffMember(email);
    const { firstName, lastName, language } = input;
    const profile = {
      ...(firstName != null && { firstName: firstName.trim() }),
      ...(lastName != null && { lastName: lastName.trim() }),
    };
    const tokenId = ids.partOfStaffMember(id, 'invitation', key ?? undefined);
    const by = context.staff.id;
    const invited = { email, profile, role: nameOfRole(input.role), tokenId, by, ...(language != null && { language }) };
    try {
      return await this.#send(context, { id, request: { type: 'InviteStaffMember', ...invited }, idempotencyKey: key });
    } catch (error) {
      if (!isErased(error)) throw error;
      return refused('STAFF_MEMBER_EXISTS', 'The data of the member with this address were erased.', 'input', 'email');
    }
  }

  revoke(context: AdminContext, id: string, key: Key): Promise<Changed> {
    return this.#send(context, { id, request: { type: 'RevokeInvitation' }, idempotencyKey: key });
  }

  /**
   * Whoever has the link becomes the member, once, while the one who invited may still invite. The same link with the same password is the same request, with the
   * same answer; each other password counts as a failed log-in of the caller. Throws `THROTTLED`.
   */
  async accept(context: AdminContext, invitationUrl: string, password: string): Promise<Changed> {
    const given = invitationInUrl(invitationUrl);
    const tokenId = given && tokenIdOf(this.config.CUSTOMER_LINK_SECRET, given);
    if (!given || tokenId === undefined) return invalidLink;
    const problem = passwordProblem(password);
    if (problem) return refused('INVALID', `${problem.message}.`, 'password');
    const { holderId: id } = given;
    if (!(await this.#mayInviterInvite(context, id))) return invalidLink;
    const { limits } = this.credentials;
    limits.attempt(context.caller);
    const passwordHash = await this.credentials.hash(id, password, tokenId);
    const request = { type: 'AcceptInvitation' as const, tokenId, passwordHash };
    try {
      const accepted = await this.#send(context, { id, request, idempotencyKey: tokenId, staffId: id });
      const codes = accepted.userErrors.map(({ code }) => code);
      const isReused = codes.includes('IDEMPOTENCY_KEY_REUSED');
      if (!isReused) limits.succeeded(context.caller);
      return isReused || codes.includes('NOT_FOUND') ? invalidLink : accepted;
    } catch (error) {
      if (!isErased(error)) throw error;
      return invalidLink;
    }
  }

  /** Invitations of former releases do not name who invited: they are valid. */
  async #mayInviterInvite({ session }: AdminContext, memberId: string): Promise<boolean> {
    const [invited] = (await session.query(ListStaffInvitations, { memberId })).members;
    const by = invited?.state.invitation?.by;
    if (by === undefined || by === ownerByToken.id) return true;
    const [inviter] = (await session.query(ListStaffMembers, { memberId: by })).members;
    return inviter?.state.status === 'active' && permissionsOf(roleOf(inviter.state.role)).has('WRITE_STAFF');
  }

  async #send({ session }: AdminContext, sent: SentStaffRequest): Promise<Changed> {
    const result = await this.requests.send(session, sent);
    return result.status === 'accepted'
      ? { staffInvitation: toShownInvitation({ id: sent.id, state: result.state }), userErrors: [] }
      : { staffInvitation: null, userErrors: staffErrors(result) };
  }
}
