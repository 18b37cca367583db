import type { AnyAggregate, EventOf, StreamContract } from '@millrace/contracts';
import type { Decider } from '@millrace/decider';
import { type Folded, participantOf } from './aggregate.js';
import { readFolded } from './decide.js';
import type { EventLog } from '../connection/event-log.js';
import { storeOf } from '../store/event-store.js';

/** One aggregate in its newest state; `version` 0 when nothing has happened to it. */
export const readAggregate = <A extends AnyAggregate, S>(
  log: EventLog,
  kept: { stream: StreamContract; aggregate: A; decider: Decider<S, never, EventOf<A>, unknown> },
  id: string,
): Promise<Folded<S>> => readFolded(storeOf(log), kept.stream, participantOf(kept, id));
