import {
  type AnyAggregate,
  type ConsumerContract,
  durableConsumerOf,
  type EventOf,
  type StreamContract,
} from '@millrace/contracts';
import { accept, type Decision } from '@millrace/decider';
import type { EventLog } from '../connection/event-log.js';
import type { Consumer } from '../consumer/consumer.js';
import { workQueue } from '../consumer/work-queue.js';
import { type DecisionTarget, type Participant, participantOf } from '../decision/aggregate.js';
import { decideAndAppend } from '../decision/decide.js';
import type { AddressedEvent } from '../decision/decision-request.js';
import { storeOf } from '../store/event-store.js';
import { readDeliveredEvent } from '../store/read-event.js';
import type { RecordedFor } from '../store/recorded.js';
import { causeOfEvent } from './cause-of-event.js';

/** A decision of a reaction. `undefined`, like a rejection, appends nothing. */
export type ReactionDecision<A> = Decision<EventOf<A>, unknown> | undefined;

/**
 * A consumer that reacts to events: each event leads to at most one decision on one aggregate. Idempotent: the target's processed ids hold
 * the event's id. `id` is the target's id, by default the id of the event's aggregate. `decide` is called again when another event was
 * appended to the target meanwhile. `isPure`: it only computes, and the target is probably new: see `DecisionRequest`.
 */
export const reaction = <C extends ConsumerContract, A extends AnyAggregate, S>(reacts: {
  consumer: C;
  target: DecisionTarget<A, S>;
  id?(event: RecordedFor<C>): string;
  decide(event: RecordedFor<C>, state: S): ReactionDecision<A> | Promise<ReactionDecision<A>>;
  isPure?: boolean;
}): Consumer =>
  reactionAcross({
    consumer: reacts.consumer,
    isPure: reacts.isPure ?? false,
    target: reacts.target,
    participants: (event) => [participantOf(reacts.target, reacts.id?.(event) ?? event.aggregateId) as Participant],
    decide: async (states, event) => {
      const [[key, state] = ['', reacts.target.decider.initial]] = states as ReadonlyMap<string, S>;
      const decision = await reacts.decide(event, state);
      return decision && 'accepted' in decision ? decision.accepted.map((accepted) => ({ to: key, event: accepted })) : [];
    },
  });

/**
 * A reaction that decides over several aggregates of one stream at once; all events are appended or none. `decide` gets the states of the
 * participants by `participantKey`, and addresses each event by the same key. `participants` may read the log: what it depends on must not
 * change any more.
 */
export const reactionAcross = <C extends ConsumerContract>(reacts: {
  consumer: C;
  target: Readonly<{ stream: StreamContract }>;
  participants(event: RecordedFor<C>, log: EventLog): readonly Participant[] | Promise<readonly Participant[]>;
  decide(
    states: ReadonlyMap<string, unknown>,
    event: RecordedFor<C>,
  ): readonly AddressedEvent[] | Promise<readonly AddressedEvent[]>;
  isPure?: boolean;
  /** See `batchWaitMs` of `DecisionRequest`. */
  batchWaitMs?: number;
}): Consumer =>
  workQueue({
    durable: durableConsumerOf(reacts.consumer),
    handle: async (log, message) => {
      const event = (await readDeliveredEvent(log, [reacts.consumer.aggregate], message)) as RecordedFor<C>;
      await decideAndAppend(storeOf(log), {
        stream: reacts.target.stream,
        participants: await reacts.participants(event, log),
        key: event.id,
        ...(reacts.isPure ? { isPure: true } : {}),
        ...(reacts.batchWaitMs === undefined ? {} : { batchWaitMs: reacts.batchWaitMs }),
        cause: causeOfEvent(event, message.headers),
        decide: async (folded) => {
          const states = new Map([...folded].map(([key, { state }]) => [key, state]));
          return accept(...(await reacts.decide(states, event)));
        },
      });
    },
  });
