import type { AnyAggregate, RejectionOf } from '@millrace/contracts';
import type { CommandResult } from '@millrace/event-log';
import type { AdminUserError } from '../generated/admin.js';

/** A command that its rules neither accepted nor rejected, as clients see it. `field`: the argument at fault, `null` for none. */
export type CommandFailure = Readonly<{
  code: 'VERSION_CONFLICT' | 'IDEMPOTENCY_KEY_REUSED' | 'REQUEST_PENDING' | 'REQUEST_FAILED';
  message: string;
  field: string[] | null;
}>;

type FailedResult =
  | Readonly<{ status: 'conflict'; version: number }>
  | Extract<CommandResult<never>, { status: 'reused' | 'pending' | 'failed' }>;

/** Maps each command result that is neither `accepted` nor `rejected` to its error: the one mapping of all APIs. */
export const commandFailure = (result: FailedResult): CommandFailure => {
  switch (result.status) {
    case 'conflict': {
      const message = `The cart has changed: it is at version ${result.version} now.`;
      return { code: 'VERSION_CONFLICT', message, field: ['expectedVersion'] };
    }
    case 'reused': {
      const message = 'This idempotency key was used with another input.';
      return { code: 'IDEMPOTENCY_KEY_REUSED', message, field: ['idempotencyKey'] };
    }
    case 'pending': {
      const message = `Your request ${result.requestId} is stored and will be carried out; there is no result yet.`;
      return { code: 'REQUEST_PENDING', message, field: null };
    }
    case 'failed': {
      const message = `The request could not be carried out and was dead-lettered: ${result.reason}.`;
      return { code: 'REQUEST_FAILED', message, field: null };
    }
  }
};

type AdminError = Pick<AdminUserError, 'code' | 'message'>;

/**
 * The error of the admin API for a command that was not accepted. The API has no codes for conflicts and failures: both are `INVALID`,
 * without the reason of the dead letter.
 */
export const adminError = <A extends AnyAggregate>(
  result: Exclude<CommandResult<A>, { status: 'accepted' }>,
  rejectionError: (rejection: RejectionOf<A>) => AdminError,
): AdminError => {
  if (result.status === 'rejected') return rejectionError(result.rejection);
  const { code, message } = commandFailure(result);
  switch (code) {
    case 'IDEMPOTENCY_KEY_REUSED':
    case 'REQUEST_PENDING':
      return { code, message };
    case 'VERSION_CONFLICT':
    case 'REQUEST_FAILED':
      return { code: 'INVALID', message: 'The request could not be carried out.' };
  }
};

/** One handler for each type of rejection: a type without one does not compile. */
export type RejectionHandlers<R extends Readonly<{ type: string }>, E> = Readonly<{
  [T in R['type']]: (rejection: Extract<R, { type: T }>) => E;
}>;

/** The result of the handler of the rejection's type. */
export const mapRejection = <R extends Readonly<{ type: string }>, E>(rejection: R, handlers: RejectionHandlers<R, E>): E =>
  (handlers[rejection.type as R['type']] as (rejection: R) => E)(rejection);
