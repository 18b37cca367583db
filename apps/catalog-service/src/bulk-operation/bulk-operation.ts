import {
  afterBulkEvent,
  type BulkOperationEvent,
  type BulkOperationRejection,
  type BulkOperationRequest,
  type BulkOperationState,
} from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';

type BulkDecision = Decision<BulkOperationEvent, BulkOperationRejection>;

const decide = (state: BulkOperationState, command: BulkOperationRequest): BulkDecision => {
  switch (command.type) {
    case 'RequestBulkOperation':
      return state.task ? accept() : accept({ ...command, type: 'BulkOperationRequested' });
    case 'AdvanceBulkOperation': {
      const { progress, done } = command;
      const step = state.progress?.step ?? 0;
      if (state.task && progress.step <= step) return reject({ type: 'BulkStepTaken', step: progress.step });
      return whileRunning(state, { ...progress, type: done ? 'BulkOperationCompleted' : 'BulkOperationAdvanced' });
    }
    case 'CancelBulkOperation':
      return state.status === 'cancelled' ? accept() : whileRunning(state, { type: 'BulkOperationCancelled', at: command.at });
    case 'FailBulkOperation': {
      const { type: _, ...failure } = command;
      return whileRunning(state, { type: 'BulkOperationFailed', ...failure });
    }
  }
};

const whileRunning = ({ task, status }: BulkOperationState, event: BulkOperationEvent): BulkDecision => {
  if (!task) return reject({ type: 'BulkOperationNotFound' });
  return status === 'running' ? accept(event) : reject({ type: 'BulkOperationEnded' });
};

/** The rules of a bulk operation: each step once, and nothing after its end. */
export const bulkOperationDecider: Decider<BulkOperationState, BulkOperationRequest, BulkOperationEvent, BulkOperationRejection> =
  { initial: {}, decide, evolve: afterBulkEvent };
