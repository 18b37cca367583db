import type { AnyAggregate } from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';
import { storeOf } from '../store/event-store.js';
import { type DecisionTarget, type Folded, participantOf } from './aggregate.js';
import { readCachedFolded, readFolded } from './decide.js';

/** The newest state of an aggregate; `version` 0 when it has no events. Throws `NOT_AVAILABLE`. */
export const readAggregate = <A extends AnyAggregate, S>(
  log: EventLog,
  target: DecisionTarget<A, S>,
  id: string,
): Promise<Folded<S>> => readFolded(storeOf(log), target.stream, participantOf(target, id));

/** A state of an aggregate that includes its event at `seq`, from memory where it is known; may be older than the log. Throws `NOT_AVAILABLE`. */
export const readAggregateAfter = async <A extends AnyAggregate, S>(
  log: EventLog,
  target: DecisionTarget<A, S>,
  id: string,
  seq: number,
): Promise<Folded<S>> => {
  const known = await readCachedFolded(storeOf(log), target.stream, participantOf(target, id));
  return known.seq >= seq ? known : readAggregate(log, target, id);
};
