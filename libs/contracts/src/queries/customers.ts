import { type Static, Type } from 'typebox';
import { customer } from '../customer/customer.js';
import { EmailHash, OneTimeToken, PasswordHash } from '../customer/values.js';
import { Id, Instant } from '../declaration/values.js';
import { staffMember } from '../staff/member.js';
import { query } from '../declaration/query.js';

/** A customer as they see themselves. */
export const KnownCustomer = Type.Object({
  id: Id,
  state: customer.state,
  version: Type.Integer(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type KnownCustomer = Static<typeof KnownCustomer>;

const InSession = Type.Object({ customerId: Id, sessionId: Id });

/** The customer of a session; `null` when there is no such session, or it ended. Always the newest state. */
export const ReadCustomer = query(
  'customer-service',
  'ReadCustomer',
  InSession,
  Type.Object({ customer: Type.Union([KnownCustomer, Type.Null()]) }),
);

/** What a password is compared with to log in; `null` when nobody can log in with the address: also when it was registered for a customer who has another. */
export const FindCredentials = query(
  'customer-service',
  'FindCredentials',
  Type.Object({ emailHash: EmailHash }),
  Type.Object({
    credentials: Type.Union([Type.Object({ customerId: Id, passwordHash: PasswordHash }), Type.Null()]),
  }),
);

/** The customer whose address it is, and for whom it is registered; `null` without one. */
export const FindCustomer = query(
  'customer-service',
  'FindCustomer',
  Type.Object({ emailHash: EmailHash }),
  Type.Object({ customerId: Type.Union([Id, Type.Null()]) }),
);

/** The e-mail address of a sign-up that can be confirmed with this token now, by its hash; `null` when the token is not valid. */
export const FindSignUp = query(
  'customer-service',
  'FindSignUp',
  Type.Object({ customerId: Id, tokenId: OneTimeToken.properties.tokenId }),
  Type.Object({ emailHash: Type.Union([EmailHash, Type.Null()]) }),
);

/**
 * The new e-mail address of a customer that can be confirmed with this token now, or was confirmed with it last (`isConfirmed`), by its hash; `null` when the
 * token is not valid.
 */
export const FindEmailChange = query(
  'customer-service',
  'FindEmailChange',
  Type.Object({ customerId: Id, tokenId: OneTimeToken.properties.tokenId }),
  Type.Object({ emailHash: Type.Union([EmailHash, Type.Null()]), isConfirmed: Type.Optional(Type.Boolean()) }),
);

/** All that is stored about the customer of a session: every event with its data as JSON, oldest first, without hashes of secrets; `null` as in `ReadCustomer`. */
export const ExportCustomer = query(
  'customer-service',
  'ExportCustomer',
  InSession,
  Type.Object({
    events: Type.Union([Type.Array(Type.Object({ type: Type.String(), at: Instant, data: Type.String() })), Type.Null()]),
  }),
);

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

/**
 * The members that are invited and have not accepted, in the order in which they were invited first, also when the time of the invitation is over; with
 * `includeRevoked` those whose invitation was revoked too, with `memberId` only this one.
 */
export const ListStaffInvitations = query(
  'customer-service',
  'ListStaffInvitations',
  Type.Object({ memberId: Type.Optional(Id), includeRevoked: Type.Optional(Type.Boolean()) }),
  Type.Object({ members: Type.Array(KnownStaffMember) }),
);

/** The members that were created, oldest first, those that were deactivated or erased too; with `memberId` only this one. */
export const ListStaffMembers = query(
  'customer-service',
  'ListStaffMembers',
  Type.Object({ memberId: Type.Optional(Id) }),
  Type.Object({ members: Type.Array(KnownStaffMember) }),
);
