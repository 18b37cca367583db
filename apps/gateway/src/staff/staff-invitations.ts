import { type KnownStaffMember, ListStaffInvitations, type StaffMemberRequest } from '@millrace/contracts';
import { LogError } from '@millrace/event-log';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { AdminUserError, StaffInvitation as ShownInvitation, StaffMemberInviteInput } from '../generated/admin.js';
import { staffMemberGid } from '../identity/gid.js';
import { invitationInUrl, tokenIdOf } from '../passwords/one-time-token.js';
import { isEmail, passwordProblem } from '../passwords/password-rules.js';
import type { AdminContext } from './admin-context.js';
import { nameOfRole, roleOf } from './roles/permissions.js';
import { StaffCredentials } from './staff-credentials.js';
import { staffErrors, StaffRequests } from './staff-requests.js';

type Key = string | null | undefined;
type Changed = Readonly<{ staffInvitation: ShownInvitation | null; userErrors: AdminUserError[] }>;

const toShownInvitation = ({ id, state }: Pick<KnownStaffMember, 'id' | 'state'>): ShownInvitation => {
  const expiresAt = state.invitation?.expiresAt ?? '';
  return {
    id: staffMemberGid(id),
    email: state.email,
    firstName: state.profile.firstName ?? null,
    lastName: state.profile.lastName ?? null,
    role: roleOf(state.role) ?? null,
    expiresAt,
    expired: expiresAt <= new Date().toISOString(),
  };
};

const refused = (code: AdminUserError['code'], message: string, ...field: string[]): Changed => ({
  staffInvitation: null,
  userErrors: [{ code, message, field }],
});
const invalidLink = refused('NOT_FOUND', 'The link is not valid any more. Ask for a new one.', 'invitationUrl');

/** The link was used with another password, or is not valid. */
const usedUp: ReadonlySet<string> = new Set(['NOT_FOUND', 'IDEMPOTENCY_KEY_REUSED']);

/** Invitations of members of staff by mail. */
@Injectable()
export class StaffInvitations {
  constructor(
    private readonly requests: StaffRequests,
    private readonly credentials: StaffCredentials,
    @Inject(CONFIG) private readonly config: Readonly<{ CUSTOMER_LINK_SECRET: string }>,
  ) {}

  /** Those that were not accepted or revoked, also after their end. */
  async list({ session }: Pick<AdminContext, 'session'>): Promise<readonly ShownInvitation[]> {
    return (await session.query(ListStaffInvitations, {})).members.map(toShownInvitation);
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
    const invited = { email, profile, role: nameOfRole(input.role), tokenId, ...(language != null && { language }) };
    try {
      return await this.#send(context, id, { type: 'InviteStaffMember', ...invited }, key);
    } catch (error) {
      if (!(error instanceof LogError && error.code === 'ERASED')) throw error;
      return refused('STAFF_MEMBER_EXISTS', 'The data of the member with this address were erased.', 'input', 'email');
    }
  }

  revoke(context: AdminContext, id: string, key: Key): Promise<Changed> {
    return this.#send(context, id, { type: 'RevokeInvitation' }, key);
  }

  /** Whoever has the link becomes the member, once. Repeated with the same password, it has the same result, and with another one it is refused. */
  async accept(context: AdminContext, invitationUrl: string, password: string): Promise<Changed> {
    const given = invitationInUrl(invitationUrl);
    const tokenId = given && tokenIdOf(this.config.CUSTOMER_LINK_SECRET, given);
    if (!given || tokenId === undefined) return invalidLink;
    const problem = passwordProblem(password);
    if (problem) return refused('INVALID', `${problem.message}.`, 'password');
    const id = given.customerId;
    try {
      const passwordHash = await this.credentials.hash(id, password, tokenId);
      const accepted = await this.#send(context, id, { type: 'AcceptInvitation', tokenId, passwordHash }, tokenId, id);
      return accepted.userErrors.some(({ code }) => usedUp.has(code)) ? invalidLink : accepted;
    } catch (error) {
      if (!(error instanceof LogError && error.code === 'ERASED')) throw error;
      return invalidLink;
    }
  }

  async #send(
    { session }: AdminContext,
    id: string,
    request: StaffMemberRequest,
    idempotencyKey: Key,
    staffId?: string,
  ): Promise<Changed> {
    const result = await this.requests.send(session, { id, request, idempotencyKey, ...(staffId && { staffId }) });
    return result.status === 'accepted'
      ? { staffInvitation: toShownInvitation({ id, state: result.state }), userErrors: [] }
      : { staffInvitation: null, userErrors: staffErrors(result) };
  }
}
