import { type AnyAggregate, type ConsumerContract, durableConsumerOf, type StreamContract } from '@millrace/contracts';
import {
  type AddressedEvent,
  type DecisionTarget,
  type EventLog,
  type Participant,
  type RecordedFor,
  reaction,
  reactionAcross,
} from '@millrace/event-log';
import type { DecisionContext, DecisionOf } from '../handler/decision.js';
import { type ClassOf, eventHandler, type HandlerDecorator } from '../handler/handler-decorator.js';

type ReactionMethod<C extends ConsumerContract, A extends AnyAggregate, State> = (
  event: RecordedFor<C>,
  context: DecisionContext<State>,
) => DecisionOf<A> | undefined | Promise<DecisionOf<A> | undefined>;

/**
 * `startsAggregate`: the aggregate is new except after a failure, so that it is not read before the decision, which only computes. Where
 * it has events, the append is refused and decided again on its state.
 */
export type ReactionOptions = Readonly<{ startsAggregate?: boolean }>;

/** `batchWaitMs`: so long the decision may wait for others, with which it is appended at less cost for the broker. */
export type ReactionAcrossOptions = ReactionOptions & Readonly<{ batchWaitMs?: number }>;

/**
 * Reacts to the events of a consumer contract with a decision on one aggregate: the one with the id of the event's own aggregate,
 * or with `idOf` the event. `undefined`, like a rejection, appends nothing. The same event again changes nothing.
 */
export const ReactionTo = <C extends ConsumerContract, A extends AnyAggregate, State>(
  consumer: C,
  repository: ClassOf<DecisionTarget<A, State>>,
  idOf: (event: RecordedFor<C>) => string = ({ aggregateId }) => aggregateId,
  { startsAggregate: isPure = false }: ReactionOptions = {},
): HandlerDecorator<ReactionMethod<C, A, State>> =>
  eventHandler(durableConsumerOf(consumer), (handle, resolve) =>
    reaction({
      consumer,
      target: resolve(repository),
      id: idOf,
      isPure,
      decide: (event, state) => handle(event, { id: idOf(event), state }) as Promise<DecisionOf<A> | undefined>,
    }),
  );

/** The states of all aggregates of one decision, by `participantKey`. */
export type DecisionAcrossContext = Readonly<{ states: ReadonlyMap<string, unknown> }>;

type ReactionAcrossMethod<C extends ConsumerContract> = (
  event: RecordedFor<C>,
  context: DecisionAcrossContext,
) => readonly AddressedEvent[] | Promise<readonly AddressedEvent[]>;

/**
 * Reacts to the events of a consumer contract with one decision over several aggregates of a stream, the `participants`. The method
 * returns the events with the key (`participantKey`) of the aggregate of each; all are appended or none.
 */
export const ReactionAcross = <C extends ConsumerContract>(
  consumer: C,
  stream: StreamContract,
  participants: (event: RecordedFor<C>, log: EventLog) => readonly Participant[] | Promise<readonly Participant[]>,
  { startsAggregate: isPure = false, ...waiting }: ReactionAcrossOptions = {},
): HandlerDecorator<ReactionAcrossMethod<C>> =>
  eventHandler(durableConsumerOf(consumer), (handle) =>
    reactionAcross({
      consumer,
      target: { stream },
      participants,
      isPure,
      ...waiting,
      decide: (states, event) => handle(event, { states }) as Promise<readonly AddressedEvent[]>,
    }),
  );
