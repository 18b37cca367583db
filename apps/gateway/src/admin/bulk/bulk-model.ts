import { Kind, parse } from 'graphql';
import type { BulkOperationState, BulkTask } from '@millrace/contracts';
import type { BulkOperation, BulkOperationStatus, BulkOperationType, StaffPermission } from '../../generated/admin.js';
import { accessOf } from '../../staff/roles/field-permissions.js';
import { bulkOperationGid } from '../../identity/gid.js';

/** A bulk operation with its id. */
export type KnownBulkOperation = Readonly<{ id: string; state: BulkOperationState }>;

const typeByKind: Readonly<Record<string, BulkOperationType>> = {
  'product-import': 'PRODUCT_IMPORT',
  'product-export': 'PRODUCT_EXPORT',
  query: 'QUERY',
  mutation: 'MUTATION',
};
const statusByName: Readonly<Record<string, BulkOperationStatus>> = {
  running: 'RUNNING',
  completed: 'COMPLETED',
  cancelled: 'CANCELED',
  failed: 'FAILED',
};

/** The address of the result file. */
export const resultPath = (id: string): string => `/admin/bulk-operations/${id}/result`;

/** What somebody needs to see an operation and its result; those who may request it have it. */
export const readPermission = ({ kind, document }: Pick<BulkTask, 'kind' | 'document'>): StaffPermission | undefined => {
  if (kind === 'product-import' || kind === 'product-export') return 'READ_PRODUCTS';
  const field = document === undefined ? undefined : rootFieldOf(document);
  const access = field === undefined || (kind !== 'query' && kind !== 'mutation') ? undefined : accessOf(kind, field);
  return access === 'ANY_STAFF' || access === 'ANYONE' ? undefined : access;
};

/** Whether somebody with these permissions may see an operation. */
export const isReadableBy = (
  { permissions }: Readonly<{ permissions: ReadonlySet<StaffPermission> }>,
  { task }: BulkOperationState,
): boolean => {
  const needed = task && readPermission(task);
  return needed === undefined || permissions.has(needed);
};

/** The field of a document that was read when the operation was requested. */
const rootFieldOf = (document: string): string | undefined => {
  const [operation] = parse(document, { noLocation: true }).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [field] = operation?.selectionSet.selections ?? [];
  return field?.kind === Kind.FIELD ? field.name.value : undefined;
};

/** An operation as the API shows it; `origin`: of the addresses; `null` for one without a task. */
export const toBulkOperation = ({ id, state }: KnownBulkOperation, origin: string): BulkOperation | null => {
  const { task, progress, failure, endedAt } = state;
  if (!task || !progress) return null;
  const status = statusByName[state.status ?? ''] ?? 'RUNNING';
  const url = progress.objects > 0 ? `${origin}${resultPath(id)}` : null;
  return {
    id: bulkOperationGid(id),
    type: typeByKind[task.kind] ?? 'QUERY',
    status,
    dryRun: task.dryRun ?? false,
    createdAt: task.requestedAt,
    completedAt: endedAt ?? null,
    errorCode: failure?.code ?? null,
    errorMessage: failure?.message ?? null,
    rows: String(progress.rows),
    decided: String(progress.decided),
    created: String(progress.created),
    changed: String(progress.changed),
    unchanged: String(progress.unchanged),
    refused: String(progress.refused),
    ...paceOf(state),
    objectCount: String(progress.objects),
    fileSize: String(progress.resultBytes),
    url: status === 'COMPLETED' ? url : null,
    partialDataUrl: status === 'FAILED' || status === 'CANCELED' ? url : null,
  };
};

/** How fast the operation is, and what follows from it for the rest of its file. */
const paceOf = ({
  task,
  progress,
  status,
}: BulkOperationState): Pick<BulkOperation, 'ratePerSecond' | 'progress' | 'estimatedCompletionAt'> => {
  const elapsedMs = Date.parse(progress?.at ?? '') - Date.parse(task?.requestedAt ?? '');
  const { decided = 0, bytesRead = 0 } = progress ?? {};
  const share = task?.fileBytes ? bytesRead / task.fileBytes : null;
  const isEstimated = status === 'running' && share !== null && share > 0 && elapsedMs > 0;
  return {
    ratePerSecond: decided > 0 && elapsedMs > 0 ? Math.round((decided / elapsedMs) * 10_000) / 10 : null,
    progress: share,
    estimatedCompletionAt: isEstimated ? new Date(Date.parse(task?.requestedAt ?? '') + elapsedMs / share).toISOString() : null,
  };
};
