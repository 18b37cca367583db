import type { Resolvers } from '../../generated/admin.js';
import { requiredId } from '../../identity/gid.js';
import type { StaffInvitations } from '../../staff/staff-invitations.js';

/** Invitations of members of staff. */
export const invitationResolvers = (invitations: StaffInvitations): Resolvers => ({
  Query: {
    staffInvitations: async (_, { includeRevoked }, context) => [...(await invitations.list(context, includeRevoked ?? false))],
  },
  Mutation: {
    staffMemberInvite: async (_, { input, idempotencyKey }, context) => ({
      ...(await invitations.invite(context, input, idempotencyKey)),
      position: context.session.observe({}),
    }),
    staffInvitationRevoke: async (_, { id, idempotencyKey }, context) => {
      const { userErrors } = await invitations.revoke(context, requiredId('StaffMember', id, 'id'), idempotencyKey);
      return { revokedId: userErrors.length === 0 ? id : null, userErrors, position: context.session.observe({}) };
    },
    staffInvitationAccept: async (_, { invitationUrl, password }, context) => {
      const { userErrors } = await invitations.accept(context, invitationUrl, password);
      return { userErrors, position: context.session.observe({}) };
    },
  },
});
