import type { AnyAggregate, RejectionOf, StreamContract } from '@millrace/contracts';
import type { Participant } from '../decision/aggregate.js';
import { readFoldedAt } from '../decision/decide.js';
import type { DecisionResult, States } from '../decision/decision-request.js';
import type { EventStore } from '../store/event-store.js';
import { type CommandResult, currentState } from './command-result.js';

/**
 * The stored result of a request that led to no event. `seq`: the newest event of its aggregate at that time. The state is not stored: the
 * log has it, encrypted.
 */
export type Refusal = Readonly<
  { status: 'rejected'; rejection: unknown; seq: number } | { status: 'conflict' | 'unchanged'; seq: number }
>;

/** The refusal to store for a decision; `undefined` when the log itself holds the result: an event, or an earlier use of the id. */
export const refusalOf = (result: DecisionResult<unknown>): Refusal | undefined => {
  switch (result.status) {
    case 'done':
      return result.changed || result.repeated ? undefined : { status: 'unchanged', seq: seqOf(result.states) };
    case 'rejected':
      return { status: 'rejected', rejection: result.rejection, seq: seqOf(result.states) };
    case 'stale':
      return { status: 'conflict', seq: seqOf(result.states) };
    case 'reused':
    case 'settled':
      return undefined;
  }
};

const seqOf = (states: States): number => {
  const [folded] = states.values();
  return folded?.seq ?? 0;
};

type Refused<A extends AnyAggregate, S> = Readonly<{
  stream: StreamContract;
  participant: Participant<S>;
  toContractState: Parameters<typeof currentState<A, S>>[2];
}>;

/** The result that was sent when the refusal was stored. */
export const resultOfRefusal = async <A extends AnyAggregate, S>(
  store: EventStore,
  { stream, participant, toContractState }: Refused<A, S>,
  refusal: Refusal,
): Promise<CommandResult<A>> => {
  const { seq } = refusal;
  if (refusal.status === 'rejected')
    return { status: 'rejected', rejection: refusal.rejection as RejectionOf<A>, position: { [stream.name]: seq } };
  const folded = await readFoldedAt(store, stream, participant, seq);
  const then = currentState<A, S>(stream.name, folded, toContractState);
  return refusal.status === 'conflict' ? { status: 'conflict', ...then } : { status: 'accepted', changed: false, ...then };
};
