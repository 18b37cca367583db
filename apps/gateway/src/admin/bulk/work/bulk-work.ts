import type { BulkCounts, BulkProgress, BulkTask } from '@millrace/contracts';
import type { ReadSession } from '../../../consistency/read-session.js';

/** A bulk operation where its next step begins. `session`: in the name of whoever requested it. */
export type BulkStart = Readonly<{ id: string; task: BulkTask; progress: BulkProgress; session: ReadSession }>;

/** Why an operation cannot go on, for people to read. */
export type BulkFailure = Readonly<{ failure: Readonly<{ code: string; message: string }> }>;

/** What a step has done. `counts`: what it adds to the totals. `cursor`: where the next one begins. `result`: the lines that it adds to the result file. */
export type BulkStep = Readonly<{ cursor: string; counts: BulkCounts; result: string; done: boolean }> | BulkFailure;

/**
 * One kind of work. A step takes about a second and little memory, however large the whole is. It may be begun again after a failure, and must then
 * change nothing that it had changed before.
 */
export type BulkWork = Readonly<{ step(start: BulkStart): Promise<BulkStep> }>;

/** The failure of an operation whose file has expired, or was never uploaded. */
export const fileMissing: BulkFailure = { failure: { code: 'FILE_MISSING', message: 'The file is not there, or not any more.' } };

/** The totals after a step. */
export const progressAfter = (
  before: BulkProgress,
  { cursor, counts, result }: Exclude<BulkStep, BulkFailure>,
  at: string,
): BulkProgress => ({
  step: before.step + 1,
  cursor,
  rows: before.rows + counts.rows,
  bytesRead: before.bytesRead + counts.bytesRead,
  decided: before.decided + counts.decided,
  created: before.created + counts.created,
  changed: before.changed + counts.changed,
  unchanged: before.unchanged + counts.unchanged,
  refused: before.refused + counts.refused,
  objects: before.objects + counts.objects,
  resultBytes: before.resultBytes + Buffer.byteLength(result),
  at,
});
