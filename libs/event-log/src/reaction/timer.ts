import {
  type AnyAggregate,
  type ConsumerContract,
  durableConsumerOf,
  durableConsumerOfTimer,
  schemaId,
  type StreamContract,
  type TimerConsumerContract,
  timerDueSubject,
  timerSetSubject,
} from '@millrace/contracts';
import { accept } from '@millrace/decider';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import type { Consumer } from '../consumer/consumer.js';
import { workQueue } from '../consumer/work-queue.js';
import { type DecisionTarget, type Participant, participantOf } from '../decision/aggregate.js';
import { decideAndAppend } from '../decision/decide.js';
import type { AddressedEvent } from '../decision/decision-request.js';
import type { DeliveredMessage } from '../message/delivered-message.js';
import { header, readCause, writeEnvelope } from '../message/envelope.js';
import { storeOf } from '../store/event-store.js';
import { readDeliveredEvent } from '../store/read-event.js';
import type { RecordedFor } from '../store/recorded.js';
import { causeOfEvent } from './cause-of-event.js';
import { currentTraceparent } from '../telemetry/handling-context.js';
import type { ReactionDecision } from './reaction.js';

/**
 * A timer: one for each `kind` and `key`; setting it again replaces it. `key`: the id of an aggregate, or `<part>.<id>` for one of several
 * timers of the same kind.
 */
export type Timer = Readonly<{ kind: string; key: string; dueAt: Date }>;

/**
 * A consumer that sets timers in reaction to events. The broker stores them as scheduled messages, so they survive restarts; a timer whose
 * time has passed fires at once. `timers` is called when an event is `afterMs` old (0 by default), so that it can return none when what the
 * timer would watch has happened meanwhile; until then the broker redelivers the event.
 */
export const timerWhen = <C extends ConsumerContract>(sets: {
  consumer: C;
  timers(event: RecordedFor<C>): readonly Timer[] | Promise<readonly Timer[]>;
  afterMs?: number;
}): Consumer =>
  workQueue({
    durable: durableConsumerOf(sets.consumer),
    handle: async (log, message) => {
      const youngMs = (sets.afterMs ?? 0) - ageOf(message);
      // Once only, so that a clock that is wrong delays a timer by `afterMs` at most.
      if (youngMs > 0 && !message.redelivered) return { afterMs: Math.min(youngMs, sets.afterMs ?? 0) };
      const event = (await readDeliveredEvent(log, [sets.consumer.aggregate], message)) as RecordedFor<C>;
      for (const { kind, key, dueAt } of await sets.timers(event)) {
        const name = `${kind}.${key}`;
        const headers = writeEnvelope({
          id: `${event.id}/${name}`,
          type: `timer.${kind}`,
          source: `/millrace/${log.app}`,
          subject: key,
          at: event.at,
          schema: schemaId('timer', 1),
          cause: causeOfEvent(event, message.headers),
        });
        await connectionOf(log).js.publish(timerSetSubject(log.app, name), '', {
          headers,
          schedule: { specification: dueAt, target: timerDueSubject(log.app, name) },
        });
      }
      return undefined;
    },
  });

/** Milliseconds since the event, by the clocks of its writer and of this process. */
const ageOf = ({ headers }: DeliveredMessage): number => Date.now() - (Date.parse(header(headers, 'ce-time') ?? '') || 0);

/**
 * A consumer that reacts to due timers of one kind: each leads to at most one decision, on the aggregate whose id is the timer's key.
 * Idempotent, as `reaction`.
 */
export const reactionToTimer = <A extends AnyAggregate, S>(reacts: {
  consumer: TimerConsumerContract;
  target: DecisionTarget<A, S>;
  decide(state: S, id: string, part?: string): ReactionDecision<A> | Promise<ReactionDecision<A>>;
}): Consumer =>
  reactionToTimerAcross({
    consumer: reacts.consumer,
    target: reacts.target,
    participants: (id) => [participantOf(reacts.target, id) as Participant],
    decide: async (states, id, part) => {
      const [[to, state] = ['', reacts.target.decider.initial]] = states as ReadonlyMap<string, S>;
      const decision = await reacts.decide(state, id, part);
      return decision && 'accepted' in decision ? decision.accepted.map((event) => ({ to, event })) : [];
    },
  });

/** The same with one decision over several aggregates of a stream, as `reactionAcross`. `key` is the timer's. */
export const reactionToTimerAcross = (reacts: {
  consumer: TimerConsumerContract;
  target: Readonly<{ stream: StreamContract }>;
  participants(key: string, log: EventLog): readonly Participant[] | Promise<readonly Participant[]>;
  decide(
    states: ReadonlyMap<string, unknown>,
    key: string,
    part?: string,
  ): readonly AddressedEvent[] | Promise<readonly AddressedEvent[]>;
}): Consumer =>
  workQueue({
    durable: durableConsumerOfTimer(reacts.consumer),
    handle: async (log, message) => {
      // timer.<app>.due.<kind>.<id>, or timer.<app>.due.<kind>.<part>.<id>
      const [id = '', part] = message.subject.split('.').slice(4).reverse();
      const { correlationId, causationId, dataSubject } = readCause(message.headers);
      const traceparent = currentTraceparent(message.headers);
      const key = `timer:${causationId ?? message.seq}:${reacts.consumer.kind}`;
      await decideAndAppend(storeOf(log), {
        stream: reacts.target.stream,
        participants: await reacts.participants(id, log),
        key,
        cause: {
          correlationId,
          causationId: key,
          ...(dataSubject ? { dataSubject } : {}),
          ...(traceparent ? { traceparent } : {}),
        },
        decide: async (folded) => {
          const states = new Map([...folded].map(([name, { state }]) => [name, state]));
          return accept(...(await reacts.decide(states, id, part)));
        },
      });
    },
  });
