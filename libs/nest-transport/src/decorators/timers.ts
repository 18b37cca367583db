import {
  type AnyAggregate,
  type ConsumerContract,
  durableConsumerOf,
  durableConsumerOfTimer,
  type StreamContract,
  type TimerConsumerContract,
} from '@millrace/contracts';
import {
  type AddressedEvent,
  type DecisionTarget,
  type EventLog,
  type Participant,
  type RecordedFor,
  reactionToTimer,
  reactionToTimerAcross,
  type Timer,
  timerWhen,
} from '@millrace/event-log';
import type { DecisionContext, DecisionOf } from '../handler/decision.js';
import type { DecisionAcrossContext } from './reaction-to.js';
import { type ClassOf, eventHandler, type HandlerDecorator } from '../handler/handler-decorator.js';

type SchedulingMethod<C extends ConsumerContract> = (event: RecordedFor<C>) => readonly Timer[] | Promise<readonly Timer[]>;

/**
 * Sets the timers that the method returns for an event. The broker stores them; an overdue timer is due at once. The method is called when
 * the event is `afterMs` old: it may return none when what they would watch has happened.
 */
export const TimersOn = <C extends ConsumerContract>(
  consumer: C,
  { afterMs = 0 }: Readonly<{ afterMs?: number }> = {},
): HandlerDecorator<SchedulingMethod<C>> =>
  eventHandler(durableConsumerOf(consumer), (handle) =>
    timerWhen({ consumer, afterMs, timers: (event) => handle(event, {}) as Promise<readonly Timer[]> }),
  );

/**
 * A timer that is due; `key` is the id of the aggregate it was set for. `part`: the part of the aggregate, of a timer whose key is
 * `<part>.<id>`.
 */
export type DueTimer = Readonly<{ kind: string; key: string; part?: string }>;

type TimerMethod<A extends AnyAggregate, State> = (
  timer: DueTimer,
  context: DecisionContext<State>,
) => DecisionOf<A> | undefined | Promise<DecisionOf<A> | undefined>;

/** Decides on the aggregate that a due timer names. `undefined`, like a rejection, appends nothing. */
export const TimerHandler = <A extends AnyAggregate, State>(
  consumer: TimerConsumerContract,
  repository: ClassOf<DecisionTarget<A, State>>,
): HandlerDecorator<TimerMethod<A, State>> =>
  eventHandler(durableConsumerOfTimer(consumer), (handle, resolve) =>
    reactionToTimer({
      consumer,
      target: resolve(repository),
      decide: (state, id, part) =>
        handle({ kind: consumer.kind, key: id, ...(part !== undefined && { part }) }, { id, state }) as Promise<
          DecisionOf<A> | undefined
        >,
    }),
  );

type TimerAcrossMethod = (
  timer: DueTimer,
  context: DecisionAcrossContext,
) => readonly AddressedEvent[] | Promise<readonly AddressedEvent[]>;

/** Decides over several aggregates of a stream when a timer is due, as `ReactionAcross` does for an event. `key` is the timer's. */
export const TimerHandlerAcross = (
  consumer: TimerConsumerContract,
  stream: StreamContract,
  participants: (key: string, log: EventLog) => readonly Participant[] | Promise<readonly Participant[]>,
): HandlerDecorator<TimerAcrossMethod> =>
  eventHandler(durableConsumerOfTimer(consumer), (handle) =>
    reactionToTimerAcross({
      consumer,
      target: { stream },
      participants,
      decide: (states, key) => handle({ kind: consumer.kind, key }, { states }) as Promise<readonly AddressedEvent[]>,
    }),
  );
