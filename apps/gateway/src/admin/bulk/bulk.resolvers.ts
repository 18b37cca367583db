import type { bulkOperation, BulkOperationRejection } from '@millrace/contracts';
import type { GraphQLSchema } from 'graphql';
import { formatPosition } from '@millrace/event-log';
import { adminError, mapRejection, type RejectionHandlers } from '../../commands/command-errors.js';
import { positionOf } from '../../consistency/position-argument.js';
import type { AdminUserError, BulkOperationPayload, Resolvers } from '../../generated/admin.js';
import { badUserInput, graphqlError } from '../../graphql/errors.js';
import { bulkOperationGid, requiredId } from '../../identity/gid.js';
import { mapped } from '../../live/live-updates.js';
import type { AdminContext } from '../../staff/admin-context.js';
import { requirePermission } from '../../staff/roles/require-permission.js';
import type { BulkOperations } from './bulk-operations.js';
import { isReadableBy, type KnownBulkOperation, readPermission, toBulkOperation } from './bulk-model.js';
import { cursorOf, placeOf } from '../batch/log-cursor.js';
import { readBulkDocument } from './operations/bulk-document.js';
import type { Uploads } from './files/uploads.js';
import type { ImportWork } from './import/import-work.js';

const errorByRejection: RejectionHandlers<BulkOperationRejection, Pick<AdminUserError, 'code' | 'message'>> = {
  BulkOperationNotFound: () => ({ code: 'NOT_FOUND', message: 'There is no such operation.' }),
  BulkOperationEnded: () => ({ code: 'INVALID', message: 'The operation has ended.' }),
  BulkStepTaken: () => ({ code: 'INVALID', message: 'The step is done.' }),
};

const fileErrors = (message: string, code: AdminUserError['code'] = 'INVALID'): AdminUserError[] => [
  { code, message, field: ['stagedUploadPath'] },
];

const [defaultPage, maxPage] = [10, 50];

const fileAbsent = 'The file is not there, not complete, or not there any more.';

/** Throws `FORBIDDEN` unless the sender may see the operation. */
const requireReadable = ({ staff }: AdminContext, { state }: KnownBulkOperation, field: string): void => {
  const permission = state.task && readPermission(state.task);
  if (permission) requirePermission(staff, permission, field);
};

/** Imports and exports that are carried out in steps, and their progress. */
export const bulkResolvers = (operations: BulkOperations, uploads: Uploads, imports: ImportWork): Resolvers => {
  const payload = async (
    { session }: AdminContext,
    id: string,
    result: Awaited<ReturnType<BulkOperations['cancel']>>,
  ): Promise<BulkOperationPayload> => {
    if (result.status === 'accepted')
      return {
        bulkOperation: toBulkOperation({ id, state: result.state }, uploads.origin),
        userErrors: [],
        position: session.observe({}),
      };
    const error = adminError<typeof bulkOperation>(result, (rejection) => mapRejection(rejection, errorByRejection));
    return { bulkOperation: null, userErrors: [{ ...error, field: null }], position: session.observe({}) };
  };
  const refused = ({ session }: AdminContext, userErrors: AdminUserError[]): BulkOperationPayload => ({
    bulkOperation: null,
    userErrors,
    position: session.observe({}),
  });
  /** Requests a query or a mutation whose document is valid, and whose field the sender may send. */
  const run = async (
    context: AdminContext,
    task: Readonly<{ kind: 'query' | 'mutation'; document: string; file?: string; fileBytes?: number }>,
    schema: GraphQLSchema,
    idempotencyKey: string | null | undefined,
  ): Promise<BulkOperationPayload> => {
    const read = readBulkDocument(schema, task.kind, task.document);
    if ('problem' in read) return refused(context, [{ code: 'INVALID', message: read.problem, field: [task.kind] }]);
    const permission = readPermission(task);
    if (permission) requirePermission(context.staff, permission, read.field.name.value);
    const { id, result } = await operations.request(context, task, idempotencyKey);
    return payload(context, id, result);
  };
  const idOfOperation = (id: string) => requiredId('BulkOperation', id, 'id');

  return {
    Query: {
      bulkOperation: async (_, { id }, context) => {
        const found = await operations.find(context.session, idOfOperation(id));
        if (!found) return null;
        requireReadable(context, found, 'bulkOperation');
        return toBulkOperation(found, uploads.origin);
      },
      bulkOperations: async (_, { first, after }, { session, staff }) => {
        const length = first ?? defaultPage;
        if (length < 1 || length > maxPage) throw badUserInput(`between 1 and ${maxPage} operations`, 'first');
        const {
          operations: found,
          hasMore,
          end,
        } = await operations.list(session, length, after == null ? undefined : placeOf(after));
        const readable = found.filter(({ state }) => isReadableBy(staff, state));
        return {
          nodes: readable.flatMap((one) => toBulkOperation(one, uploads.origin) ?? []),
          hasNextPage: hasMore,
          endCursor: end ? cursorOf(end) : null,
        };
      },
    },
    Mutation: {
      stagedUploadsCreate: (_, { input }, { session }) => ({
        stagedTargets: uploads.targets(input.length),
        userErrors: [],
        position: session.observe({}),
      }),
      productImportRun: async (_, { stagedUploadPath, dryRun, idempotencyKey }, context) => {
        const uploaded = await uploads.find(stagedUploadPath);
        if (!uploaded) return refused(context, fileErrors(fileAbsent, 'NOT_FOUND'));
        const { file, size } = uploaded;
        const heading = await imports.heading(file, size);
        if ('failure' in heading) return refused(context, fileErrors(heading.failure.message, 'CSV_UNREADABLE'));
        if (heading.hasStock && dryRun !== true) requirePermission(context.staff, 'WRITE_STOCK', 'productImportRun');
        const task = { kind: 'product-import', file, fileBytes: size, dryRun: dryRun === true };
        const { id, result } = await operations.request(context, task, idempotencyKey);
        return payload(context, id, result);
      },
      productExportRun: async (_, { idempotencyKey }, context) => {
        const { id, result } = await operations.request(context, { kind: 'product-export' }, idempotencyKey);
        return payload(context, id, result);
      },
      bulkOperationRunQuery: (_, { query, idempotencyKey }, context, { schema }) =>
        run(context, { kind: 'query', document: query }, schema, idempotencyKey),
      bulkOperationRunMutation: async (_, { mutation, stagedUploadPath, idempotencyKey }, context, { schema }) => {
        const uploaded = await uploads.find(stagedUploadPath);
        if (!uploaded) return refused(context, fileErrors(fileAbsent, 'NOT_FOUND'));
        const { file, size: fileBytes } = uploaded;
        return run(context, { kind: 'mutation', document: mutation, file, fileBytes }, schema, idempotencyKey);
      },
      bulkOperationCancel: async (_, { id: gid }, context) => {
        const id = idOfOperation(gid);
        const found = await operations.find(context.session, id);
        if (found) requireReadable(context, found, 'bulkOperationCancel');
        return payload(context, id, await operations.cancel(context.session, id));
      },
    },
    Subscription: {
      bulkOperationUpdated: {
        subscribe: async (_, { id: gid, after }, context) => {
          const id = idOfOperation(gid);
          const found = await operations.find(context.session, id);
          if (!found) throw graphqlError('NOT_FOUND', 'There is no such operation.');
          requireReadable(context, found, 'bulkOperationUpdated');
          return mapped(operations.changes(id, positionOf(after)['BULK'] ?? 0), ({ state, seq }) => ({
            bulkOperationUpdated: {
              bulkOperation: toBulkOperation({ id, state }, uploads.origin) ?? absent(id),
              position: formatPosition({ BULK: seq }),
            },
          }));
        },
      },
    },
  };
};

/** Every event of an operation follows its request. */
const absent = (id: string): never => {
  throw new Error(`${bulkOperationGid(id)} has no task`);
};
