import {
  type AnyAggregate,
  type ConsumerContract,
  durableConsumerOf,
  durableConsumerOfTimer,
  schemaId,
  type TimerConsumerContract,
  timerDueSubject,
  timerSetSubject,
} from '@millrace/contracts';
import { accept } from '@millrace/decider';
import { connectionOf } from '../connection/event-log.js';
import type { Consumer } from '../consumer/consumer.js';
import { workQueue } from '../consumer/work-queue.js';
import { type DecisionTarget, type Participant, participantKey, participantOf } from '../decision/aggregate.js';
import { decideAndAppend } from '../decision/decide.js';
import type { DeliveredMessage } from '../message/delivered-message.js';
import { header, readCause, writeEnvelope } from '../message/envelope.js';
import { storeOf } from '../store/event-store.js';
import { readDeliveredEvent } from '../store/read-event.js';
import type { RecordedFor } from '../store/recorded.js';
import { currentTraceparent } from '../telemetry/handling-context.js';
import type { ReactionDecision } from './reaction.js';

/** A timer: one for each `kind` and `key` (a subject token); setting it again replaces it. */
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
      const traceparent = currentTraceparent(message.headers);
      for (const { kind, key, dueAt } of await sets.timers(event)) {
        const name = `${kind}.${key}`;
        const headers = writeEnvelope({
          id: `${event.id}/${name}`,
          type: `timer.${kind}`,
          source: `/millrace/${log.app}`,
          subject: key,
          at: event.at,
          schema: schemaId('timer', 1),
          cause: {
            correlationId: event.correlationId,
            causationId: event.id,
            ...(event.dataSubject ? { dataSubject: event.dataSubject } : {}),
            ...(traceparent ? { traceparent } : {}),
          },
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
  decide(state: S, id: string): ReactionDecision<A> | Promise<ReactionDecision<A>>;
}): Consumer =>
  workQueue({
    durable: durableConsumerOfTimer(reacts.consumer),
    handle: async (log, message) => {
      const id = message.subject.split('.').at(-1) ?? '';
      const participant = participantOf(reacts.target, id) as Participant;
      const to = participantKey(participant);
      const { correlationId, causationId, dataSubject } = readCause(message.headers);
      const traceparent = currentTraceparent(message.headers);
      const key = `timer:${causationId ?? message.seq}:${reacts.consumer.kind}`;
      await decideAndAppend(storeOf(log), {
        stream: reacts.target.stream,
        participants: [participant],
        key,
        cause: {
          correlationId,
          causationId: key,
          ...(dataSubject ? { dataSubject } : {}),
          ...(traceparent ? { traceparent } : {}),
        },
        decide: async (states) => {
          const decision = await reacts.decide(states.get(to)?.state as S, id);
          return decision && 'accepted' in decision ? accept(...decision.accepted.map((event) => ({ to, event }))) : accept();
        },
      });
    },
  });
