import type { AnyAggregate, StreamContract } from '@millrace/contracts';
import { accept } from '@millrace/decider';
import type { EventLog } from '../connection/event-log.js';
import { type Participant, participantKey } from '../decision/aggregate.js';
import { decideAndAppend } from '../decision/decide.js';
import { storeOf } from '../store/event-store.js';
import type { Recorded } from '../store/recorded.js';
import { causeOfEvent } from './cause-of-event.js';

/** An event to append to an aggregate. */
export type Addition = Readonly<{ aggregate: AnyAggregate; id: string; event: Readonly<{ type: string }> }>;

/**
 * Appends what follows from an event to a stream that the app owns, all or nothing, without a decision on a state. Once: when one of the
 * aggregates has an event that followed from the same event, nothing is appended, so that the aggregates must be the same each time, and no
 * other part of the app may write them because of that event. Returns whether it appended. Throws `NOT_AVAILABLE`, and `INVALID_MESSAGE` when an
 * event does not match its contract.
 */
export const appendOnce = async (
  log: EventLog,
  stream: StreamContract,
  cause: Pick<Recorded, 'id' | 'correlationId' | 'dataSubject'>,
  additions: readonly Addition[],
): Promise<boolean> => {
  if (additions.length === 0) return false;
  const participants = new Map(additions.map((addition) => [participantKey(addition), participantOf(addition)]));
  const result = await decideAndAppend(storeOf(log), {
    stream,
    participants: [...participants.values()],
    key: cause.id,
    cause: causeOfEvent(cause, undefined),
    decide: async () => accept(...additions.map((addition) => ({ to: participantKey(addition), event: addition.event }))),
  });
  return result.status === 'done' && result.changed;
};

const participantOf = ({ aggregate, id }: Addition): Participant => ({ aggregate, id, initial: null, evolve: (state) => state });
