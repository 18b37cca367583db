import type { AnyAggregate, RejectionOf, StateOf } from '@millrace/contracts';
import type { Folded } from '../decision/aggregate.js';
import type { Position } from '../message/position.js';

/** An aggregate in the form of its contract. Times are RFC 3339 in UTC; `position` is the one of its newest event. */
type CurrentState<A> = Readonly<{
  state: StateOf<A>;
  version: number;
  createdAt: string;
  updatedAt: string;
  position: Position;
}>;

/**
 * The result of a command. `accepted`: `changed` is false when no event followed, or the command was executed before. `conflict`: the
 * expected version was another; with the current state. `reused`: the request id was used before with another input. `pending`: the command
 * is stored and will be executed, but no result came in time. `failed`: it could not be processed and is a dead letter.
 */
export type CommandResult<A> =
  | Readonly<{ status: 'accepted'; changed: boolean } & CurrentState<A>>
  | Readonly<{ status: 'rejected'; rejection: RejectionOf<A>; position: Position }>
  | Readonly<{ status: 'conflict' } & CurrentState<A>>
  | Readonly<{ status: 'reused' }>
  | Readonly<{ status: 'pending'; requestId: string }>
  | Readonly<{ status: 'failed'; reason: string }>;

/** A folded aggregate in the form of its contract. */
export const currentState = <A extends AnyAggregate, S>(
  stream: string,
  folded: Folded<S>,
  toContractState: (state: S) => StateOf<A>,
): CurrentState<A> => ({
  state: toContractState(folded.state),
  version: folded.version,
  createdAt: folded.createdAt ?? '',
  updatedAt: folded.updatedAt ?? '',
  position: folded.seq > 0 ? { [stream]: folded.seq } : {},
});
