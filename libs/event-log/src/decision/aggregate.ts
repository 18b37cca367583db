import type { AnyAggregate, EventOf, StreamContract } from '@millrace/contracts';
import type { Decider } from '@millrace/decider';
import type { Recorded } from '../store/recorded.js';
import { ProcessedIds } from './processed-ids.js';

/** The state of an aggregate after its events up to `seq`. `seq` and `version` are those of its newest event; both 0 without events. */
export type Folded<S> = Readonly<{
  state: S;
  seq: number;
  /** Id of the newest event: after a loss of the stream's tail, another event may have the same sequence. */
  id?: string;
  version: number;
  createdAt?: string;
  updatedAt?: string;
  processed: ProcessedIds;
  /** The events were not read: it is the initial state of an aggregate that probably has none. */
  isAssumed?: true;
}>;

/** An aggregate that takes part in a decision, and its fold. */
export type Participant<S = unknown> = Readonly<{
  aggregate: AnyAggregate;
  id: string;
  initial: S;
  /** `never`, because each participant's `evolve` takes the events of its own aggregate only. */
  evolve(state: S, event: never): S;
}>;

/** One kind of aggregate that decisions are made on: its stream, its contract and its fold. */
export type DecisionTarget<A extends AnyAggregate, S> = Readonly<{
  stream: StreamContract;
  aggregate: A;
  decider: Pick<Decider<S, never, EventOf<A>, unknown>, 'initial' | 'evolve'>;
}>;

/** One aggregate of a kind as a participant. */
export const participantOf = <A extends AnyAggregate, S>(
  { aggregate, decider }: Pick<DecisionTarget<A, S>, 'aggregate' | 'decider'>,
  id: string,
): Participant<S> => ({ aggregate, id, initial: decider.initial, evolve: decider.evolve as Participant<S>['evolve'] });

/** Folds events, oldest first, onto a state; without `from`, onto the initial state. Events at or below its `seq` are skipped. */
export const foldEvents = <S>(
  participant: Participant<S>,
  from: Folded<S> | undefined,
  events: readonly Recorded[],
): Folded<S> => {
  let {
    state,
    seq,
    id,
    version,
    createdAt,
    updatedAt,
  }: Omit<Folded<S>, 'processed'> = from ?? { state: participant.initial, seq: 0, version: 0 };
  const processed = from?.processed ?? new ProcessedIds();
  for (const recorded of events) {
    if (recorded.seq <= seq) continue;
    state = participant.evolve(state, recorded.event as never);
    seq = recorded.seq;
    id = recorded.id;
    version = recorded.version;
    createdAt ??= recorded.at;
    updatedAt = recorded.at;
    processed.add(recorded);
  }
  return {
    state,
    seq,
    version,
    processed,
    ...(id ? { id } : {}),
    ...(createdAt ? { createdAt } : {}),
    ...(updatedAt ? { updatedAt } : {}),
  };
};

/** The key of a participant within one decision: `<aggregate>.<id>`. */
export const participantKey = ({ aggregate, id }: Pick<Participant, 'aggregate' | 'id'>): string => `${aggregate.name}.${id}`;
