import type { AnyAggregate, EventOf, StreamContract } from '@millrace/contracts';
import type { Decider } from '@millrace/decider';
import type { EventLog } from '../connection/event-log.js';
import { storeOf } from '../store/event-store.js';
import { type Folded, participantOf } from './aggregate.js';
import { readFolded } from './decide.js';

/** The newest state of an aggregate; `version` 0 when it has no events. Throws `NOT_AVAILABLE`. */
export const readAggregate = <A extends AnyAggregate, S>(
  log: EventLog,
  source: { stream: StreamContract; aggregate: A; decider: Decider<S, never, EventOf<A>, unknown> },
  id: string,
): Promise<Folded<S>> => readFolded(storeOf(log), source.stream, participantOf(source, id));
