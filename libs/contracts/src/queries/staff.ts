import { type Static, Type } from 'typebox';
import { PasswordHash } from '../customer/values.js';
import { Id, Instant } from '../declaration/values.js';
import { staffMember } from '../staff/member.js';
import { query } from './query.js';

/** A member of staff as the admin API shows them. */
export const KnownStaffMember = Type.Object({ id: Id, state: staffMember.state, createdAt: Instant, updatedAt: Instant });
export type KnownStaffMember = Static<typeof KnownStaffMember>;

/** The member of a live session; `null` when it ended, or the member may not log in any more. Always the newest state. */
export const ReadStaffSession = query(
  'customer-service',
  'ReadStaffSession',
  Type.Object({ memberId: Id, sessionId: Id }),
  Type.Object({ member: Type.Union([KnownStaffMember, Type.Null()]) }),
);

/** What a password is compared with to log in; `null` when nobody can log in as this member. */
export const FindStaffCredentials = query(
  'customer-service',
  'FindStaffCredentials',
  Type.Object({ memberId: Id }),
  Type.Object({ passwordHash: Type.Union([PasswordHash, Type.Null()]) }),
);

/** The members that were created, oldest first, those that were deactivated or erased too; with `memberId` only this one. */
export const ListStaffMembers = query(
  'customer-service',
  'ListStaffMembers',
  Type.Object({ memberId: Type.Optional(Id) }),
  Type.Object({ members: Type.Array(KnownStaffMember) }),
);
