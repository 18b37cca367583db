import type { BulkTask } from '@millrace/contracts';
import type { GraphQLSchema } from 'graphql';
import type { ReadSession } from '../../../consistency/read-session.js';
import type { AdminContext } from '../../../staff/admin-context.js';
import { permissionsOf, roleOf } from '../../../staff/roles/permissions.js';

/** Injection token of the schema of the admin API, against which bulk queries and mutations are executed. */
export const EXECUTED_SCHEMA = Symbol('executed-schema');
export type ExecutedSchema = Readonly<{ schema: GraphQLSchema }>;

/** The context of what a bulk operation executes: in the name, and with the role, of whoever requested it. */
export const contextOf = ({ staffId: id, role: name }: BulkTask, session: ReadSession): AdminContext => {
  const role = roleOf(name);
  return { session, staff: { id, role, permissions: permissionsOf(role) }, caller: '' };
};
