import type { AnyAggregate, EventOf } from '@millrace/contracts';
import type { Decider } from '@millrace/decider';
import { ProcessedIds } from './processed-ids.js';
import type { Recorded } from '../store/recorded.js';

/** An aggregate as folded so far. `seq` and `version` are its newest event's; 0 and 0: it has none. */
export type Folded<S> = Readonly<{
  state: S;
  seq: number;
  /** Of its newest event: another log may have another event at the same sequence. */
  id?: string;
  version: number;
  createdAt?: string;
  updatedAt?: string;
  applied: ProcessedIds;
}>;

/** One aggregate that takes part in a decision, and how it is folded. */
export type Participant<S = unknown> = Readonly<{
  aggregate: AnyAggregate;
  id: string;
  initial: S;
  /** Of a narrower state and of the aggregate's own events: a member is declared beside the aggregate it names. */
  evolve(state: S, event: never): S;
}>;

/** The aggregate that a decider rules over, as a member of a decision. */
export const participantOf = <A extends AnyAggregate, S>(
  { aggregate, decider }: Readonly<{ aggregate: A; decider: Pick<Decider<S, never, EventOf<A>, unknown>, 'initial' | 'evolve'> }>,
  id: string,
): Participant<S> => ({ aggregate, id, initial: decider.initial, evolve: decider.evolve as Participant<S>['evolve'] });

/** Folds more events on; those at or below `seq` are passed over. */
export const foldOn = <S>(member: Participant<S>, from: Folded<S> | undefined, events: readonly Recorded[]): Folded<S> => {
  let {
    state,
    seq,
    id,
    version,
    createdAt,
    updatedAt,
  }: Omit<Folded<S>, 'applied'> = from ?? { state: member.initial, seq: 0, version: 0 };
  const applied = from?.applied ?? new ProcessedIds();
  for (const recorded of events) {
    if (recorded.seq <= seq) continue;
    state = member.evolve(state, recorded.event as never);
    seq = recorded.seq;
    id = recorded.id;
    version = recorded.version;
    createdAt ??= recorded.at;
    updatedAt = recorded.at;
    applied.remember(recorded);
  }
  return {
    state,
    seq,
    version,
    applied,
    ...(id ? { id } : {}),
    ...(createdAt ? { createdAt } : {}),
    ...(updatedAt ? { updatedAt } : {}),
  };
};

/** How an aggregate is named among the members of one decision: `<aggregate>.<id>`. */
export const participantKey = ({ aggregate, id }: Pick<Participant, 'aggregate' | 'id'>): string => `${aggregate.name}.${id}`;
