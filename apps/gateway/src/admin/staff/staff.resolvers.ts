import type { AdminUserError, Resolvers } from '../../generated/admin.js';
import { requiredId, staffMemberGid, staffSessionGid } from '../../identity/gid.js';
import type { AdminContext } from '../../staff/admin-context.js';
import { nameOfRole } from '../../staff/roles/permissions.js';
import { requirePermission } from '../../staff/roles/require-permission.js';
import type { StaffLogIns } from '../../staff/staff-log-ins.js';
import { type StaffMembers, toShownMember } from '../../staff/staff-members.js';

type Payload = Readonly<{ userErrors: AdminUserError[] }>;

const answer = async <P extends Payload>({ session }: AdminContext, changed: Promise<P>): Promise<P & { position: string }> => ({
  ...(await changed),
  position: session.observe({}),
});

const memberId = (id: string): string => requiredId('StaffMember', id, 'id');
/** Who changes another member. */
const by = ({ staff }: AdminContext) => ({ by: staff.id });

/** Members of staff: who they are, what is changed of them, and how they log in and out. */
export const staffResolvers = (members: StaffMembers, logIns: StaffLogIns): Resolvers => ({
  Query: {
    me: (_, __, { staff: { id, role, permissions, member } }) => ({
      id: staffMemberGid(id),
      role: role ?? null,
      permissions: [...permissions],
      member: member ? toShownMember(member) : null,
    }),
    staffMembers: async (_, __, context) => (await members.list(context)).map(toShownMember),
    staffMember: async (_, { id }, context) => {
      const [found] = await members.list(context, memberId(id));
      return found ? toShownMember(found) : null;
    },
    staffSessions: async (_, { memberId: of }, context) => {
      if (of != null) requirePermission(context.staff, 'READ_STAFF', 'staffSessions');
      const id = of == null ? context.staff.member?.id : requiredId('StaffMember', of, 'memberId');
      const [found] = id === undefined ? [] : await members.list(context, id);
      const sessions = found?.state.sessions ?? [];
      return sessions
        .filter(({ expiresAt }) => expiresAt > new Date().toISOString())
        .map((one) => ({ ...one, id: staffSessionGid(one.id), isCurrent: one.id === context.staff.sessionId }));
    },
  },
  Mutation: {
    staffLogIn: (_, { email, password }, context) => answer(context, logIns.logIn(context, email, password)),
    staffRefresh: (_, { accessToken }, context) => answer(context, logIns.refresh(context, accessToken)),
    staffLogOut: (_, __, context) => answer(context, ended(logIns.end(context))),
    staffSessionRevoke: async (_, { sessionId, memberId: of }, context) => {
      if (of != null) requirePermission(context.staff, 'WRITE_STAFF', 'staffSessionRevoke');
      const id = of == null ? undefined : requiredId('StaffMember', of, 'memberId');
      const { userErrors, position } = await answer(
        context,
        ended(logIns.end(context, requiredId('StaffSession', sessionId, 'sessionId'), id)),
      );
      return { revokedSessionId: userErrors.length === 0 ? sessionId : null, userErrors, position };
    },
    staffMemberCreate: (_, { input, idempotencyKey: key }, context) => answer(context, members.create(context, input, key)),
    staffMemberRoleChange: (_, { id, role, idempotencyKey: key }, context) =>
      answer(context, members.change(context, memberId(id), { type: 'ChangeRole', ...by(context), role: nameOfRole(role) }, key)),
    staffMemberDeactivate: (_, { id, idempotencyKey: key }, context) =>
      answer(context, members.change(context, memberId(id), { type: 'DeactivateStaffMember', ...by(context) }, key)),
    staffMemberReactivate: (_, { id, idempotencyKey: key }, context) =>
      answer(context, members.change(context, memberId(id), { type: 'ReactivateStaffMember', ...by(context) }, key)),
    staffMemberErase: (_, { id, idempotencyKey: key }, context) =>
      answer(context, members.change(context, memberId(id), { type: 'EraseStaffMember', ...by(context) }, key)),
    staffMemberPasswordSet: (_, { id, password, currentPassword, idempotencyKey }, context) => {
      if (id == null) return answer(context, members.setOwnPassword(context, { password, currentPassword, idempotencyKey }));
      requirePermission(context.staff, 'WRITE_STAFF', 'staffMemberPasswordSet');
      return answer(context, members.setPassword(context, memberId(id), { password, idempotencyKey }));
    },
  },
});

const ended = async (userErrors: Promise<AdminUserError[]>): Promise<Payload> => ({ userErrors: await userErrors });
