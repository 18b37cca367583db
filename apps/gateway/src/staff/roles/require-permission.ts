import type { GraphQLError } from 'graphql';
import type { StaffPermission } from '../../generated/admin.js';
import { graphqlError } from '../../graphql/errors.js';

const forbidden = (permission: StaffPermission, field: string): GraphQLError =>
  graphqlError('FORBIDDEN', `"${field}" needs the permission ${permission}, which your role does not have.`, {
    permission,
    field,
    http: { status: 403 },
  });

/** Throws `FORBIDDEN` with the missing permission, and the field that needs it. */
export const requirePermission = (
  { permissions }: Readonly<{ permissions: ReadonlySet<StaffPermission> }>,
  permission: StaffPermission,
  field: string,
): void => {
  if (!permissions.has(permission)) throw forbidden(permission, field);
};
