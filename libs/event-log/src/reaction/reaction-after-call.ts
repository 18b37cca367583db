import { type AnyAggregate, type ConsumerContract, durableConsumerOf, type EventOf, type RejectionOf } from '@millrace/contracts';
import { accept, type Decider } from '@millrace/decider';
import type { Consumer } from '../consumer/consumer.js';
import { type DeliverAgain, workQueue } from '../consumer/work-queue.js';
import { type DecisionTarget, type Participant, participantKey, participantOf } from '../decision/aggregate.js';
import { decideAndAppend, readAssumedFolded, readCachedFolded, readFolded } from '../decision/decide.js';
import { storeOf } from '../store/event-store.js';
import { readDeliveredEvent } from '../store/read-event.js';
import type { RecordedFor } from '../store/recorded.js';
import { causeOfEvent } from './cause-of-event.js';
import { turns } from './turns.js';

/** What decisions are made on, with its whole decider. */
export type CommandTarget<A extends AnyAggregate, S, C> = DecisionTarget<A, S> &
  Readonly<{ decider: Decider<S, C, EventOf<A>, RejectionOf<A>> }>;

/**
 * What a call is made with. `state` may be older than the log; `newest` reads it, for calls that refuse something because of it. `redelivered`: the event
 * was delivered before. `newest` throws `NOT_AVAILABLE`.
 */
export type CallContext<S> = Readonly<{ id: string; state: S; redelivered: boolean; newest(): Promise<S> }>;

/**
 * A consumer that calls another system for an event, then decides on one aggregate with the answer as the command: the one with the id of
 * the event's own aggregate, or with `id` of the event. The call is made outside of the decision, so that a slow answer delays no other
 * aggregate; calls for one aggregate are made in turn. It gets a state that may be older than the log, and may be made again for the same
 * event: it must be idempotent. Without a command nothing is appended; a call that wants none of an older state is made again with the newest. A call that throws is repeated with the redelivered event; one that
 * resolves with `DeliverAgain` is repeated when it says.
 */
export const reactionAfterCall = <C extends ConsumerContract, A extends AnyAggregate, S, Command>(reacts: {
  consumer: C;
  target: CommandTarget<A, S, Command>;
  id?(event: RecordedFor<C>): string;
  /** Whether the event begins the aggregate: then the call gets the state in memory or the initial one, without a read, unless the event may have been handled before. */
  begins?(event: RecordedFor<C>): boolean;
  call(event: RecordedFor<C>, context: CallContext<S>): Promise<Command | DeliverAgain | undefined>;
}): Consumer => {
  const { consumer, target } = reacts;
  const inTurn = turns();
  return workQueue({
    durable: durableConsumerOf(consumer),
    handle: async (log, message, mayBeRedelivered) => {
      const event = (await readDeliveredEvent(log, [consumer.aggregate], message)) as RecordedFor<C>;
      const id = reacts.id?.(event) ?? event.aggregateId;
      const participant = participantOf(target, id);
      return inTurn(id, async () => {
        const isNew = reacts.begins?.(event) === true && !message.redelivered && !mayBeRedelivered();
        const known = await (isNew ? readAssumedFolded : readCachedFolded)(storeOf(log), target.stream, participant);
        if (known.processed.find(event.id)) return undefined;
        const readNewest = () => readFolded(storeOf(log), target.stream, participant);
        const newest = async () => (await readNewest()).state;
        const callWith = (state: S) => reacts.call(event, { id, state, redelivered: message.redelivered, newest });
        let command = await callWith(known.state);
        if (command === undefined) {
          const read = await readNewest();
          if (read.seq > known.seq) command = await callWith(read.state);
        }
        if (command === undefined) return undefined;
        if (isAgain(command)) return command;
        const to = participantKey(participant);
        await decideAndAppend(storeOf(log), {
          stream: target.stream,
          participants: [participant as Participant],
          key: event.id,
          isPure: true,
          cause: causeOfEvent(event, message.headers),
          decide: async (states) => {
            const decision = target.decider.decide((states.get(to)?.state ?? participant.initial) as S, command);
            return 'accepted' in decision ? accept(...decision.accepted.map((accepted) => ({ to, event: accepted }))) : accept();
          },
        });
        return undefined;
      });
    },
  });
};

const isAgain = (answer: unknown): answer is DeliverAgain => typeof answer === 'object' && answer !== null && 'afterMs' in answer;
