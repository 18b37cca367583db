import {
  type AnyAggregate,
  type ConsumerContract,
  durableOf,
  durableOfTimer,
  schemaId,
  type TimerConsumerContract,
  timerDueSubject,
  timerSetSubject,
} from '@millrace/contracts';
import { accept } from '@millrace/decider';
import { keyOf, type Member, memberOf } from './aggregate.js';
import { workQueue } from './consume.js';
import { decideAndAppend } from './decide.js';
import { readCause, readMessage, writeEnvelope } from './envelope.js';
import { storeOf } from './event-store.js';
import type { Target } from './reaction.js';
import type { RecordedOf } from './recorded.js';
import type { Subscription } from './subscription.js';

/** A wake-up call: one a key (token-safe); a later call for the same key replaces it. `kind` says who takes it. */
export type Timer = Readonly<{ kind: string; key: string; dueAt: Date }>;

/** Sets timers when something happens; the broker keeps them, so they outlive every process. An overdue one fires at once. */
export const timerWhen = <Src extends AnyAggregate>(sets: {
  consumer: ConsumerContract<Src>;
  timers(event: RecordedOf<Src>): readonly Timer[];
}): Subscription =>
  workQueue({
    durable: durableOf(sets.consumer),
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
  target: Target<A, S, T>;
  trigger(state: S, id: string): T | undefined;
}): Subscription => {
  const { stream, decider } = reacts.target;
  return workQueue({
    durable: durableOfTimer(reacts.consumer),
    handle: async (log, message) => {
      const id = message.subject.split('.').at(-1) ?? '';
      const member = memberOf(reacts.target, id) as Member;
      const { correlationId, causationId, dataSubject } = readCause(message.headers);
      const key = `timer:${causationId ?? message.seq}:${reacts.consumer.kind}`;
      await decideAndAppend(storeOf(log), {
        stream,
        members: [member],
        key,
        cause: { correlationId, causationId: key, ...(dataSubject ? { dataSubject } : {}) },
        decide: async (states) => {
          const state = states.get(keyOf(member))?.state as S;
          const trigger = reacts.trigger(state, id);
          if (trigger === undefined) return accept();
          const decision = decider.decide(state, trigger);
          return 'rejected' in decision ? accept() : accept(...decision.accepted.map((event) => ({ to: keyOf(member), event })));
        },
      });
    },
  });
};
