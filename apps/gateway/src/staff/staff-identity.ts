import type { KnownStaffMember } from '@millrace/contracts';
import type { StaffPermission, StaffRole } from '../generated/admin.js';
import { permissionsOf, roleOf } from './roles/permissions.js';

/**
 * Who sends a request to the admin API. `id`: of the member, or `owner-token`; it is what the log knows of them. `member` and `sessionId` are
 * those of a member who logged in. `undefined` as a role, and no permission: nobody, who may only log in.
 */
export type StaffIdentity = Readonly<{
  id: string;
  role: StaffRole | undefined;
  permissions: ReadonlySet<StaffPermission>;
  member?: KnownStaffMember;
  sessionId?: string;
}>;

/** Whoever has the token of the settings: an owner, so that the first members can be created. */
export const ownerByToken: StaffIdentity = { id: 'owner-token', role: 'OWNER', permissions: permissionsOf('OWNER') };

/** Someone without a token. */
export const nobody: StaffIdentity = { id: '', role: undefined, permissions: new Set() };

/** A member in a session. */
export const identityOf = (member: KnownStaffMember, sessionId: string): StaffIdentity => {
  const role = roleOf(member.state.role);
  return { id: member.id, role, permissions: permissionsOf(role), member, sessionId };
};
