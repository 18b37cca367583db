import {
  type AnyAggregate,
  type ConsumerContract,
  durableConsumerOf,
  type EventOf,
  type StreamContract,
} from '@millrace/contracts';
import { accept, type Decider } from '@millrace/decider';
import { type Participant, participantOf } from '../decision/aggregate.js';
import { workQueue } from '../consumer/work-queue.js';
import { decideAndAppend } from '../decision/decide.js';
import { storeOf } from '../store/event-store.js';
import { header, readMessage } from '../store/envelope.js';
import type { RecordedOf } from '../store/recorded.js';
import type { Consumer } from '../consumer/consumer.js';

/** Where a reaction writes, and by which rules. */
export type ReactionTarget<A extends AnyAggregate, S, T> = Readonly<{
  stream: StreamContract;
  aggregate: A;
  decider: Decider<S, T, EventOf<A>, unknown>;
}>;

/**
 * Does what follows from others' events: one event in, at most one decision on one aggregate out, remembered by the fold, so
 * that an event that comes again changes nothing. A rejection, like a trigger of `undefined`, means that nothing follows.
 */
export const reaction = <Src extends AnyAggregate, A extends AnyAggregate, S, T>(reacts: {
  consumer: ConsumerContract<Src>;
  target: ReactionTarget<A, S, T>;
  id?(event: RecordedOf<Src>): string;
  toCommand(event: RecordedOf<Src>, state: S): T | undefined | Promise<T | undefined>;
}): Consumer => {
  const { decider } = reacts.target;
  return reactionAcross({
    consumer: reacts.consumer,
    target: reacts.target,
    participants: (event) => [participantOf(reacts.target, reacts.id?.(event) ?? event.aggregateId) as Participant],
    decide: async (states, event) => {
      const [[key, state] = ['', decider.initial]] = states as ReadonlyMap<string, S>;
      const trigger = await reacts.toCommand(event, state);
      if (trigger === undefined) return [];
      const decision = decider.decide(state, trigger);
      return 'rejected' in decision ? [] : decision.accepted.map((happened) => ({ to: key, event: happened }));
    },
  });
};

/**
 * A reaction that decides over several aggregates of one stream at once; all of it is appended or none. `decide` gets the
 * members' states by `keyOf` (`<aggregate>.<id>`) and names by the same key whose event each is.
 */
export const reactionAcross = <Src extends AnyAggregate>(reacts: {
  consumer: ConsumerContract<Src>;
  target: Readonly<{ stream: StreamContract }>;
  participants(event: RecordedOf<Src>): readonly Participant[];
  decide(
    states: ReadonlyMap<string, unknown>,
    event: RecordedOf<Src>,
  ): readonly AddressedEvent[] | Promise<readonly AddressedEvent[]>;
}): Consumer =>
  workQueue({
    durable: durableConsumerOf(reacts.consumer),
    handle: async (log, message) => {
      const event = (await readMessage(log, [reacts.consumer.aggregate], message)) as RecordedOf<Src>;
      const traceparent = header(message.headers, 'traceparent');
      await decideAndAppend(storeOf(log), {
        stream: reacts.target.stream,
        members: reacts.participants(event),
        key: event.id,
        cause: {
          correlationId: event.correlationId,
          causationId: event.id,
          ...(event.dataSubject ? { dataSubject: event.dataSubject } : {}),
          ...(traceparent ? { traceparent } : {}),
        },
        decide: async (states) => {
          const plain = new Map([...states].map(([key, folded]) => [key, folded.state]));
          return accept(...(await reacts.decide(plain, event)));
        },
      });
    },
  });

/** An event and the key (`keyOf`) of the member it belongs to. */
export type AddressedEvent = Readonly<{ to: string; event: Readonly<{ type: string }> }>;
