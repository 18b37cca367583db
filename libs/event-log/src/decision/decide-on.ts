import type { AnyAggregate, EventOf } from '@millrace/contracts';
import type { Decision } from '@millrace/decider';
import { randomUUID } from 'node:crypto';
import type { EventLog } from '../connection/event-log.js';
import { storeOf } from '../store/event-store.js';
import { type DecisionTarget, type Participant, participantKey, participantOf } from './aggregate.js';
import { decideAndAppend } from './decide.js';

/**
 * Decides on one aggregate of a stream that the app owns, where neither a request nor an event asks for it, and appends what follows. `key`: see
 * `DecisionRequest`. `decide` only computes; it is called again when another event was appended meanwhile, and its rejections append nothing. `causationId`: the
 * id of a message outside of the event streams that led to it. Returns whether an event followed. Throws `NOT_AVAILABLE`, and `INVALID_MESSAGE` when an event does not match its contract.
 */
export const decideOn = async <A extends AnyAggregate, S>(
  log: EventLog,
  target: DecisionTarget<A, S>,
  id: string,
  { key, causationId, decide }: Readonly<{ key: string; causationId?: string; decide(state: S): Decision<EventOf<A>, unknown> }>,
): Promise<boolean> => {
  const participant = participantOf(target, id);
  const to = participantKey(participant);
  const result = await decideAndAppend(storeOf(log), {
    stream: target.stream,
    participants: [participant as Participant],
    key,
    isPure: true,
    cause: { correlationId: randomUUID(), ...(causationId !== undefined && { causationId }) },
    decide: async (states) => {
      const decision = decide((states.get(to)?.state ?? participant.initial) as S);
      return 'rejected' in decision ? decision : { accepted: decision.accepted.map((event) => ({ to, event })) };
    },
  });
  return result.status === 'done' && result.changed;
};
