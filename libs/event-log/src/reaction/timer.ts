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
import { participantKey, type Participant, participantOf } from '../decision/aggregate.js';
import { workQueue } from '../consumer/work-queue.js';
import { decideAndAppend } from '../decision/decide.js';
import { readCause, readMessage, writeEnvelope } from '../store/envelope.js';
import { storeOf } from '../store/event-store.js';
import type { ReactionTarget } from './reaction.js';
import type { RecordedOf } from '../store/recorded.js';
import type { Consumer } from '../consumer/consumer.js';

/** A wake-up call: one a key (token-safe); a later call for the same key replaces it. `kind` says who takes it. */
export type Timer = Readonly<{ kind: string; key: string; dueAt: Date }>;

/** Sets timers when something happens; the broker keeps them, so they outlive every process. An overdue one fires at once. */
export const timerWhen = <Src extends AnyAggregate>(sets: {
  consumer: ConsumerContract<Src>;
  timers(event: RecordedOf<Src>): readonly Timer[];
}): Consumer =>
  workQueue({
    durable: durableConsumerOf(sets.consumer),
    handle: async (log, message) => {
      const event = (await readMessage(log, [sets.consumer.aggregate], message)) as RecordedOf<Src>;
      for (const { kind, key, dueAt } of sets.timers(event)) {
        const name = `${kind}.${key}`;
        const written = writeEnvelope({
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
          },
        });
        await log.js.publish(timerSetSubject(log.app, name), '', {
          headers: written,
          schedule: { specification: dueAt, target: timerDueSubject(log.app, name) },
        });
      }
    },
  });

/** Does what follows when a timer of one kind is due: one decision on the aggregate that the timer's key names. */
export const reactionToTimer = <A extends AnyAggregate, S, T>(reacts: {
  consumer: TimerConsumerContract;
  target: ReactionTarget<A, S, T>;
  toCommand(state: S, id: string): T | undefined;
}): Consumer => {
  const { stream, decider } = reacts.target;
  return workQueue({
    durable: durableConsumerOfTimer(reacts.consumer),
    handle: async (log, message) => {
      const id = message.subject.split('.').at(-1) ?? '';
      const member = participantOf(reacts.target, id) as Participant;
      const { correlationId, causationId, dataSubject } = readCause(message.headers);
      const key = `timer:${causationId ?? message.seq}:${reacts.consumer.kind}`;
      await decideAndAppend(storeOf(log), {
        stream,
        members: [member],
        key,
        cause: { correlationId, causationId: key, ...(dataSubject ? { dataSubject } : {}) },
        decide: async (states) => {
          const state = states.get(participantKey(member))?.state as S;
          const trigger = reacts.toCommand(state, id);
          if (trigger === undefined) return accept();
          const decision = decider.decide(state, trigger);
          return 'rejected' in decision
            ? accept()
            : accept(...decision.accepted.map((event) => ({ to: participantKey(member), event })));
        },
      });
    },
  });
};
