import type { AnyAggregate } from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';
import { storeOf } from '../store/event-store.js';
import { type DecisionTarget, type Folded, participantOf } from './aggregate.js';
import { readFolded } from './decide.js';

/** The newest state of an aggregate; `version` 0 when it has no events. Throws `NOT_AVAILABLE`. */
export const readAggregate = <A extends AnyAggregate, S>(
  log: EventLog,
  target: DecisionTarget<A, S>,
  id: string,
): Promise<Folded<S>> => readFolded(storeOf(log), target.stream, participantOf(target, id));
