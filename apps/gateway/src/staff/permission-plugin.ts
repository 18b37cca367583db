import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { graphqlError } from '../graphql/errors.js';
import type { AdminContext } from './admin-context.js';
import { accessOf } from './roles/field-permissions.js';
import { requirePermission } from './roles/require-permission.js';
import { rootFieldsOf } from './roles/root-fields.js';

/** Throws unless the sender may execute each field of an operation: `UNAUTHENTICATED`, or `FORBIDDEN`. A field without a declared permission is nobody's. */
export const authorizeOperation = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { staff }: Pick<AdminContext, 'staff'>,
): void => {
  for (const field of rootFieldsOf(document, operation)) {
    const access = accessOf(operation.operation, field);
    if (access === 'ANYONE') continue;
    if (staff.role === undefined && staff.id === '') throw unauthenticated();
    if (access === undefined)
      throw graphqlError('FORBIDDEN', `"${field}" has no declared permission.`, { field, http: { status: 403 } });
    if (access !== 'ANY_STAFF') requirePermission(staff, access, field);
  }
};

/** Refuses an operation as a whole, before any of its fields is executed, unless the sender may send each of them. */
export const permissionPlugin = (): ApolloServerPlugin<AdminContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, contextValue }) => {
      if (operation) authorizeOperation(document, operation, contextValue);
    },
  }),
});

const unauthenticated = () =>
  graphqlError('UNAUTHENTICATED', 'Log in as staff, and send the access token.', { http: { status: 401 } });
