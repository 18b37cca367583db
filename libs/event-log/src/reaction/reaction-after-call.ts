import { type AnyAggregate, type ConsumerContract, durableConsumerOf, type EventOf, type RejectionOf } from '@millrace/contracts';
import { accept, type Decider } from '@millrace/decider';
import type { Consumer } from '../consumer/consumer.js';
import { type DeliverAgain, workQueue } from '../consumer/work-queue.js';
import { type DecisionTarget, type Participant, participantKey, participantOf } from '../decision/aggregate.js';
import { decideAndAppend, readCachedFolded } from '../decision/decide.js';
import { storeOf } from '../store/event-store.js';
import { readDeliveredEvent } from '../store/read-event.js';
import type { RecordedFor } from '../store/recorded.js';
import { causeOfEvent } from './cause-of-event.js';

/** What decisions are made on, with its whole decider. */
export type CommandTarget<A extends AnyAggregate, S, C> = DecisionTarget<A, S> &
  Readonly<{ decider: Decider<S, C, EventOf<A>, RejectionOf<A>> }>;

/**
 * A consumer that calls another system for an event, then decides on the aggregate of the same id with the answer as the command. The call
 * is made outside of the decision, so that a slow answer delays no other aggregate. It gets a state that may be older than the log,
 * and may be made again for the same event: it must be idempotent. Without a command nothing is appended. A call that throws is repeated
 * with the redelivered event; one that resolves with `DeliverAgain` is repeated when it says.
 */
export const reactionAfterCall = <C extends ConsumerContract, A extends AnyAggregate, S, Command>(reacts: {
  consumer: C;
  target: CommandTarget<A, S, Command>;
  call(event: RecordedFor<C>, state: S): Promise<Command | DeliverAgain | undefined>;
}): Consumer => {
  const { consumer, target } = reacts;
  return workQueue({
    durable: durableConsumerOf(consumer),
    handle: async (log, message) => {
      const event = (await readDeliveredEvent(log, [consumer.aggregate], message)) as RecordedFor<C>;
      const participant = participantOf(target, event.aggregateId);
      const { state, processed } = await readCachedFolded(storeOf(log), target.stream, participant);
      if (processed.find(event.id)) return undefined;
      const command = await reacts.call(event, state);
      if (command === undefined) return undefined;
      if (isAgain(command)) return command;
      const to = participantKey(participant);
      await decideAndAppend(storeOf(log), {
        stream: target.stream,
        participants: [participant as Participant],
        key: event.id,
        cause: causeOfEvent(event, message.headers),
        decide: async (states) => {
          const decision = target.decider.decide(states.get(to)?.state as S, command);
          return 'accepted' in decision ? accept(...decision.accepted.map((accepted) => ({ to, event: accepted }))) : accept();
        },
      });
      return undefined;
    },
  });
};

const isAgain = (answer: unknown): answer is DeliverAgain => typeof answer === 'object' && answer !== null && 'afterMs' in answer;
