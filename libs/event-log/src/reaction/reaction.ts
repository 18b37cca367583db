import {
  type AnyAggregate,
  type ConsumerContract,
  durableConsumerOf,
  type EventOf,
  type StreamContract,
} from '@millrace/contracts';
import { accept, type Decider } from '@millrace/decider';
import type { Consumer } from '../consumer/consumer.js';
import { workQueue } from '../consumer/work-queue.js';
import { type Participant, participantOf } from '../decision/aggregate.js';
import { decideAndAppend } from '../decision/decide.js';
import type { AddressedEvent } from '../decision/decision-request.js';
import { storeOf } from '../store/event-store.js';
import { readDeliveredEvent } from '../store/read-event.js';
import type { RecordedFor } from '../store/recorded.js';
import { currentTraceparent } from '../telemetry/handling-context.js';

/** The aggregate that a reaction writes to, and its decider. */
export type ReactionTarget<A extends AnyAggregate, S, C> = Readonly<{
  stream: StreamContract;
  aggregate: A;
  decider: Decider<S, C, EventOf<A>, unknown>;
}>;

/**
 * A consumer that reacts to events: each event leads to at most one decision on one aggregate. Idempotent: the target's processed ids hold
 * the event's id. `id` is the target's id, by default the id of the event's aggregate. Nothing follows when `toCommand` returns
 * `undefined`, or the decider rejects.
 */
export const reaction = <C extends ConsumerContract, A extends AnyAggregate, S, Command>(reacts: {
  consumer: C;
  target: ReactionTarget<A, S, Command>;
  id?(event: RecordedFor<C>): string;
  toCommand(event: RecordedFor<C>, state: S): Command | undefined | Promise<Command | undefined>;
}): Consumer => {
  const { decider } = reacts.target;
  return reactionAcross({
    consumer: reacts.consumer,
    target: reacts.target,
    participants: (event) => [participantOf(reacts.target, reacts.id?.(event) ?? event.aggregateId) as Participant],
    decide: async (states, event) => {
      const [[key, state] = ['', decider.initial]] = states as ReadonlyMap<string, S>;
      const command = await reacts.toCommand(event, state);
      if (command === undefined) return [];
      const decision = decider.decide(state, command);
      return 'rejected' in decision ? [] : decision.accepted.map((accepted) => ({ to: key, event: accepted }));
    },
  });
};

/**
 * A reaction that decides over several aggregates of one stream at once; all events are appended or none. `decide` gets the states of the
 * participants by `participantKey`, and addresses each event by the same key.
 */
export const reactionAcross = <C extends ConsumerContract>(reacts: {
  consumer: C;
  target: Readonly<{ stream: StreamContract }>;
  participants(event: RecordedFor<C>): readonly Participant[];
  decide(
    states: ReadonlyMap<string, unknown>,
    event: RecordedFor<C>,
  ): readonly AddressedEvent[] | Promise<readonly AddressedEvent[]>;
}): Consumer =>
  workQueue({
    durable: durableConsumerOf(reacts.consumer),
    handle: async (log, message) => {
      const event = (await readDeliveredEvent(log, [reacts.consumer.aggregate], message)) as RecordedFor<C>;
      const traceparent = currentTraceparent();
      await decideAndAppend(storeOf(log), {
        stream: reacts.target.stream,
        participants: reacts.participants(event),
        key: event.id,
        cause: {
          correlationId: event.correlationId,
          causationId: event.id,
          ...(event.dataSubject ? { dataSubject: event.dataSubject } : {}),
          ...(traceparent ? { traceparent } : {}),
        },
        decide: async (folded) => {
          const states = new Map([...folded].map(([key, { state }]) => [key, state]));
          return accept(...(await reacts.decide(states, event)));
        },
      });
    },
  });
