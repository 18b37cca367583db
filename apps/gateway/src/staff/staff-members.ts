import { type KnownStaffMember, ListStaffMembers, type StaffMemberRequest } from '@millrace/contracts';
import { LogError } from '@millrace/event-log';
import { Injectable } from '@nestjs/common';
import type { AdminUserError, StaffMember as ShownMember, StaffMemberCreateInput } from '../generated/admin.js';
import { staffMemberGid } from '../identity/gid.js';
import { isEmail, passwordProblem } from '../passwords/password-rules.js';
import type { AdminContext } from './admin-context.js';
import { nameOfRole, roleOf } from './roles/permissions.js';
import { StaffCredentials } from './staff-credentials.js';
import { StaffLogIns } from './staff-log-ins.js';
import { staffErrors, StaffRequests } from './staff-requests.js';

type Key = string | null | undefined;
type Changed = Readonly<{ staffMember: ShownMember | null; userErrors: AdminUserError[] }>;
type Chosen = Readonly<{ password: string; currentPassword?: string | null | undefined; idempotencyKey: Key }>;

/** A member as the admin API shows them. */
export const toShownMember = ({ id, state, createdAt, updatedAt }: KnownStaffMember): ShownMember => ({
  id: staffMemberGid(id),
  email: state.email,
  firstName: state.profile.firstName ?? null,
  lastName: state.profile.lastName ?? null,
  role: roleOf(state.role) ?? null,
  active: state.status === 'active',
  createdAt,
  updatedAt,
});

const refused = (code: AdminUserError['code'], message: string, ...field: string[]): Changed => ({
  staffMember: null,
  userErrors: [{ code, message, field: field.length > 0 ? field : null }],
});

/** The members of staff, and what is changed of them. */
@Injectable()
export class StaffMembers {
  constructor(
    private readonly requests: StaffRequests,
    private readonly credentials: StaffCredentials,
    private readonly logIns: StaffLogIns,
  ) {}

  /** Those with an id, or all, oldest first. */
  async list({ session }: Pick<AdminContext, 'session'>, memberId?: string): Promise<readonly KnownStaffMember[]> {
    return (await session.query(ListStaffMembers, memberId === undefined ? {} : { memberId })).members;
  }

  async create(context: AdminContext, input: StaffMemberCreateInput, key: Key): Promise<Changed> {
    const { firstName, lastName, password } = input;
    const email = input.email.trim();
    if (!isEmail(email)) return refused('INVALID', 'The e-mail address is invalid.', 'input', 'email');
    const problem = passwordProblem(password);
    if (problem) return refused('INVALID', `${problem.message}.`, 'input', 'password');
    const id = this.credentials.ids.staffMember(email);
    const profile = {
      ...(firstName != null && { firstName: firstName.trim() }),
      ...(lastName != null && { lastName: lastName.trim() }),
    };
    const passwordHash = await this.credentials.hash(id, password, key);
    const request = { type: 'CreateStaffMember' as const, email, profile, role: nameOfRole(input.role), passwordHash };
    try {
      return await this.#send(context, id, request, key);
    } catch (error) {
      if (!(error instanceof LogError && error.code === 'ERASED')) throw error;
      return refused('STAFF_MEMBER_EXISTS', 'The data of the member with this address were erased.', 'input', 'email');
    }
  }

  /** Sends a request to a member. */
  change(context: AdminContext, id: string, request: StaffMemberRequest, key: Key): Promise<Changed> {
    return this.#send(context, id, request, key);
  }

  /** Sets the password of the sender, who proves that they know the one before. */
  async setOwnPassword(context: AdminContext, { currentPassword, ...chosen }: Chosen): Promise<Changed> {
    const id = context.staff.member?.id;
    if (id === undefined) return refused('NOT_FOUND', 'The token of the settings has no password.', 'id');
    if (currentPassword == null || !(await this.logIns.isPassword(context, id, currentPassword)))
      return refused('LOG_IN_REFUSED', 'The current password is another.', 'currentPassword');
    return this.setPassword(context, id, chosen);
  }

  /** Sets the password of a member. */
  async setPassword(context: AdminContext, id: string, { password, idempotencyKey }: Chosen): Promise<Changed> {
    const problem = passwordProblem(password);
    if (problem) return refused('INVALID', `${problem.message}.`, 'password');
    const passwordHash = await this.credentials.hash(id, password, idempotencyKey);
    return this.#send(context, id, { type: 'SetPassword', passwordHash }, idempotencyKey);
  }

  async #send({ session }: AdminContext, id: string, request: StaffMemberRequest, idempotencyKey: Key): Promise<Changed> {
    const result = await this.requests.send(session, { id, request, idempotencyKey });
    if (result.status !== 'accepted') return { staffMember: null, userErrors: staffErrors(result) };
    const { state, createdAt, updatedAt } = result;
    return { staffMember: toShownMember({ id, state, createdAt, updatedAt }), userErrors: [] };
  }
}
