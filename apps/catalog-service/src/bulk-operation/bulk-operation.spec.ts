import { type BulkProgress, type BulkTask, noBulkProgress } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { bulkOperationDecider } from './bulk-operation.js';

const at = '2026-01-01T00:00:00.000Z';
const task: BulkTask = { kind: 'product-import', file: 'f', staffId: 's', role: 'manager', requestedAt: at };
const requested = { type: 'BulkOperationRequested', ...task } as const;
const progress = (step: number): BulkProgress => ({ ...noBulkProgress(at), step, cursor: String(step), decided: step * 10 });
const advance = (step: number, done = false) => ({ type: 'AdvanceBulkOperation', progress: progress(step), done }) as const;
const advanced = (step: number) => ({ type: 'BulkOperationAdvanced', ...progress(step) }) as const;
const cancelled = { type: 'BulkOperationCancelled', at } as const;
const cancel = { type: 'CancelBulkOperation', at } as const;
const fail = { type: 'FailBulkOperation', code: 'CSV_UNREADABLE', message: 'no header', at } as const;
const operation = given(bulkOperationDecider);

describe('a bulk operation', () => {
  it('is requested once', () => {
    operation()
      .when({ type: 'RequestBulkOperation', ...task })
      .then(requested);
    operation(requested)
      .when({ type: 'RequestBulkOperation', ...task })
      .thenNothing();
  });

  it('advances by each step once', () => {
    operation(requested).when(advance(1)).then(advanced(1));
    operation(requested, advanced(1)).when(advance(1)).thenRejected({ type: 'BulkStepTaken', step: 1 });
    operation(requested, advanced(1), advanced(2)).when(advance(1)).thenRejected({ type: 'BulkStepTaken', step: 1 });
  });

  it('is completed by its last step', () =>
    operation(requested, advanced(1))
      .when(advance(2, true))
      .then({ type: 'BulkOperationCompleted', ...progress(2) }));

  it('is cancelled while it runs; again changes nothing', () => {
    operation(requested, advanced(1)).when(cancel).then(cancelled);
    operation(requested, cancelled).when(cancel).thenNothing();
  });

  it('takes nothing more after its end', () => {
    operation(requested, cancelled).when(advance(1)).thenRejected({ type: 'BulkOperationEnded' });
    operation(requested, { type: 'BulkOperationCompleted', ...progress(1) })
      .when(cancel)
      .thenRejected({ type: 'BulkOperationEnded' });
  });

  it('fails with a reason', () =>
    operation(requested).when(fail).then({ type: 'BulkOperationFailed', code: 'CSV_UNREADABLE', message: 'no header', at }));

  it('that nobody requested is not found', () => {
    for (const command of [advance(1), cancel, fail]) operation().when(command).thenRejected({ type: 'BulkOperationNotFound' });
  });
});
