import type { AnyAggregate, RejectionOf, StreamContract } from '@millrace/contracts';
import type { Participant } from '../decision/aggregate.js';
import { type DecisionResult, readFoldedAt, type States } from '../decision/decide.js';
import type { EventStore } from '../store/event-store.js';
import { type CommandResult, standing } from './command-result.js';

/** How a request ended that left no event. `seq`: its aggregate's newest event then. The state is not in it: the log has that, sealed. */
export type Refusal = Readonly<
  { status: 'rejected'; rejection: unknown; seq: number } | { status: 'conflict' | 'unchanged'; seq: number }
>;

/** Undefined of what the log itself knows: what an event stands for, and that an id was used before. */
export const refusalOf = (done: DecisionResult<unknown>): Refusal | undefined => {
  switch (done.status) {
    case 'done':
      return done.changed || done.before ? undefined : { status: 'unchanged', seq: seqOf(done.states) };
    case 'rejected':
      return { status: 'rejected', rejection: done.rejection, seq: seqOf(done.states) };
    case 'stale':
      return { status: 'conflict', seq: seqOf(done.states) };
    case 'reused':
    case 'settled':
      return undefined;
  }
};

const seqOf = (states: States): number => {
  const [folded] = states.values();
  return folded?.seq ?? 0;
};

/** The outcome that a refusal stands for, as it was told the first time. */
export const outcomeOfRefusal = async <A extends AnyAggregate, S>(
  store: EventStore,
  {
    stream,
    member,
    tell,
  }: Readonly<{ stream: StreamContract; member: Participant<S>; tell: Parameters<typeof standing<A, S>>[2] }>,
  refusal: Refusal,
): Promise<CommandResult<A>> => {
  const { seq } = refusal;
  if (refusal.status === 'rejected')
    return { status: 'rejected', rejection: refusal.rejection as RejectionOf<A>, position: { [stream.name]: seq } };
  const then = standing<A, S>(stream.name, await readFoldedAt(store, stream, member, seq), tell);
  return refusal.status === 'conflict' ? { status: 'conflict', ...then } : { status: 'accepted', changed: false, ...then };
};
