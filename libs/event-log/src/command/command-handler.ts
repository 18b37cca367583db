import {
  type AnyAggregate,
  durableConsumerOfRequests,
  type EventOf,
  commandResultFilter,
  REQUESTS,
  type RejectionOf,
  type RequestOf,
  type StateOf,
  type StreamContract,
} from '@millrace/contracts';
import { accept, type Decider } from '@millrace/decider';
import { Attempt } from './attempt.js';
import { type Folded, participantKey, type Participant, participantOf } from '../decision/aggregate.js';
import { requestContract } from '../message/codec.js';
import { workQueue } from '../consumer/work-queue.js';
import type { Delivered } from '../message/delivered-message.js';
import { type DecisionResult, decideAndAppend, type States } from '../decision/decide.js';
import { ackWait } from '../consumer/durable-consumer.js';
import { header, readCause, schemaVersion } from '../store/envelope.js';
import type { EventLog } from '../connection/event-log.js';
import { storeOf } from '../store/event-store.js';
import { isSuperseded, wasSentBefore } from './superseded-attempt.js';
import { LogError } from '../connection/log-error.js';
import { type CommandResult, standing } from './command-result.js';
import { read } from '../encryption/decrypt.js';
import { outcomeOfRefusal, type Refusal, refusalOf } from './refusal.js';
import type { Consumer } from '../consumer/consumer.js';

/** How often an attempt is decided before others have their turn: each writes down that it has it in hand. */
const rounds = 6;

/**
 * Carries out every request to one kind of aggregate: folds it, asks `prepare` for what the rule must know beside the request,
 * decides, appends, acknowledges and sends the outcome to whoever asked. Requests to one aggregate are taken one after
 * another. A request that comes again is answered again and not carried out again; an attempt that its client has given up on
 * and repeated is passed over.
 */
export const commandHandler = <A extends AnyAggregate, S, T>(served: {
  stream: StreamContract;
  aggregate: A;
  decider: Decider<S, T, EventOf<A>, RejectionOf<A>>;
  prepare(request: RequestOf<A>, state: S, id: string): T | Promise<T>;
  toContractState: (state: S) => StateOf<A>;
}): Consumer => {
  const { aggregate, stream, decider } = served;

  const carryOut = async (
    log: EventLog,
    message: Delivered,
    isSettled: () => Promise<boolean>,
  ): Promise<DecisionResult<RejectionOf<A>>> => {
    const { id, type } = addressOf(message);
    const told = await read(log, requestContract(aggregate, type), message.data, schemaVersion(message.headers));
    const request = told.message as RequestOf<A>;
    const cause = readCause(message.headers);
    const member = participantOf(served, id) as Participant;
    const expected = header(message.headers, 'x-expected-version');
    return decideAndAppend(storeOf(log), {
      stream,
      members: [member],
      cause,
      key: cause.requestId ?? cause.correlationId,
      ...(expected === undefined ? {} : { expectedVersion: Number(expected) }),
      isSettled,
      decide: async (states) => {
        if (told.redacted) throw new LogError('ERASED', `${type}: what was asked is ${told.redacted}`);
        const state = states.get(participantKey(member))?.state as S;
        const decision = decider.decide(state, await served.prepare(request, state, id));
        return 'rejected' in decision
          ? decision
          : accept(...decision.accepted.map((event) => ({ to: participantKey(member), event })));
      },
    });
  };

  /**
   * What leaves no event is written down before it is told: carried out again later, it might come to something else. Whoever took
   * the attempt over looks once more after that: one that had it before may have carried it out in the same moment.
   */
  const outcomeOf = async (log: EventLog, message: Delivered, mayBeKnown: () => boolean): Promise<CommandResult<A>> => {
    const attempt = new Attempt(log, aggregate.context, header(message.headers, 'ce-id') ?? String(message.seq));
    let refusal: Refusal | undefined;
    const isSettled = async () => {
      if (attempt.isShared || mayBeKnown() || wasSentBefore(message, ackWait)) refusal = await attempt.takeOver();
      return refusal !== undefined;
    };
    for (let round = 1; round <= rounds; round += 1) {
      const done = await carryOut(log, message, isSettled);
      if (done.status === 'settled') {
        const member = participantOf(served, addressOf(message).id);
        return outcomeOfRefusal<A, S>(storeOf(log), { stream, member, tell: served.toContractState }, refusal as Refusal);
      }
      const own = refusalOf(done);
      if (!own) return outcomeOfDone(stream, done, served.toContractState);
      const wasShared = attempt.isShared;
      if ((await attempt.refuse(own)) && !wasShared) return outcomeOfDone(stream, done, served.toContractState);
    }
    throw new LogError('NOT_AVAILABLE', `others decide on ${message.subject} at the same time`);
  };

  return workQueue({
    durable: durableConsumerOfRequests(stream.owner, aggregate, REQUESTS.name),
    handle: async (log, message, mayBeKnown) => {
      if (await isSuperseded(log, message)) return message.ack();
      answer(log, message, await outcomeOf(log, message, mayBeKnown));
      // At once, so that both go to the broker in one write.
      message.ack();
    },
    onDeadLettered: (log, message, reason) =>
      answer(log, message, { status: 'failed', reason: reason.split(':')[0] ?? 'failed' }),
  });
};

type Address = Readonly<{ id: string; type: string }>;

const addressOf = ({ subject }: Delivered): Address => {
  const [, , , id = '', type = ''] = subject.split('.');
  return { id, type };
};

const outcomeOfDone = <A extends AnyAggregate, S>(
  stream: StreamContract,
  done: Exclude<DecisionResult<RejectionOf<A>>, { status: 'settled' }>,
  tell: (state: S) => StateOf<A>,
): CommandResult<A> => {
  switch (done.status) {
    case 'done':
      return { status: 'accepted', changed: done.changed, ...standing<A, S>(stream.name, first(done.states), tell) };
    case 'rejected':
      return { status: 'rejected', rejection: done.rejection, position: { [stream.name]: first(done.states).seq } };
    case 'stale':
      return { status: 'conflict', ...standing<A, S>(stream.name, first(done.states), tell) };
    case 'reused':
      return { status: 'reused' };
  }
};

const first = <S>(states: States): Folded<S> => {
  const [folded] = states.values();
  return folded as Folded<S>;
};

const answer = (log: EventLog, message: Delivered, outcome: CommandResult<AnyAggregate>): void => {
  const to = header(message.headers, 'x-reply-to');
  const [, context = ''] = message.subject.split('.');
  // A request that an earlier version wrote down names an inbox that nobody has any more.
  if (to?.startsWith(commandResultFilter(context).replace('>', ''))) log.nc.publish(to, JSON.stringify(outcome));
};
