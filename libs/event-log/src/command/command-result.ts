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
 * The result of a command. `accepted`: `changed` is false when no event followed, or the command was executed before; `answer` is what the owner adds to it, see
 * `commandHandler`. `conflict`: the
 * expected version was another; with the current state. `reused`: the request id was used before with another input. `pending`: the command
 * is stored and will be executed, but no result came in time. `failed`: it could not be processed and is a dead letter.
 */
export type CommandResult<A> =
  | Readonly<{ status: 'accepted'; changed: boolean; answer?: unknown } & CurrentState<A>>
  | Readonly<{ status: 'rejected'; rejection: RejectionOf<A>; position: Position }>
  | Readonly<{ status: 'conflict' } & CurrentState<A>>
  | Readonly<{ status: 'reused' }>
  | Readonly<{ status: 'pending'; requestId: string }>
  | Readonly<{ status: 'failed'; reason: string }>;

/** The result of a command of a batch: as that of any other, but an accepted one does not bring the state. */
export type BatchedResult<A> =
  | Exclude<CommandResult<A>, { status: 'accepted' }>
  | Readonly<{ status: 'accepted'; changed: boolean; version: number; position: Position }>;

/**
 * Results of commands of a batch by their places in it, and of the `rest`, all others without a result. The results of one batch may come in several messages,
 * and again.
 */
export type ResultsOfBatch = Readonly<{
  results: readonly ResultInBatch[];
  rest?: Extract<CommandResult<AnyAggregate>, { status: 'failed' }>;
}>;
type ResultInBatch = readonly [at: number, result: BatchedResult<AnyAggregate>];

/** In characters of JSON: conflicts bring states. Together with the largest one it still fits into a message. */
const maxLengthOfResults = 500_000;

/** Divides results so that each part fits into a message. */
export const partsOf = (results: readonly ResultInBatch[]): readonly (readonly ResultInBatch[])[] => {
  const parts: ResultInBatch[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const result of results) {
    if (length > maxLengthOfResults) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(result);
    length += result[1].status === 'conflict' ? JSON.stringify(result).length : 200;
  }
  return parts;
};

/** The result of a command as a batch returns it. */
export const batchedResult = (result: CommandResult<AnyAggregate>): BatchedResult<AnyAggregate> => {
  if (result.status !== 'accepted') return result;
  const { status, changed, version, position } = result;
  return { status, changed, version, position };
};

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
