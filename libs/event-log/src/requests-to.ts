import {
  type AnyAggregate,
  durableOfRequests,
  type EventOf,
  outcomesOf,
  REQUESTS,
  type RejectionOf,
  type RequestOf,
  type StateOf,
  type StreamContract,
} from '@millrace/contracts';
import { accept, type Decider } from '@millrace/decider';
import { Attempt } from './attempt.js';
import { type Folded, keyOf, type Member, memberOf } from './aggregate.js';
import { requestContract } from './codec.js';
import { workQueue } from './consume.js';
import type { Delivered } from './delivered.js';
import { type Done, decideAndAppend, type States } from './decide.js';
import { ackWait } from './durable-consumer.js';
import { header, readCause, schemaVersion } from './envelope.js';
import type { EventLog } from './event-log.js';
import { storeOf } from './event-store.js';
import { isLeftBehind, wasAskedBefore } from './later-attempt.js';
import { LogError } from './log-error.js';
import { type Outcome, standing } from './outcome.js';
import { read } from './personal/read.js';
import { outcomeOfRefusal, type Refusal, refusalOf } from './refusal.js';
import type { Subscription } from './subscription.js';

/** How often an attempt is decided before others have their turn: each writes down that it has it in hand. */
const rounds = 6;

/**
 * Carries out every request to one kind of aggregate: folds it, asks `prepare` for what the rule must know beside the request,
 * decides, appends, acknowledges and sends the outcome to whoever asked. Requests to one aggregate are taken one after
 * another. A request that comes again is answered again and not carried out again; an attempt that its client has given up on
 * and repeated is passed over.
 */
export const requestsTo = <A extends AnyAggregate, S, T>(served: {
  stream: StreamContract;
  aggregate: A;
  decider: Decider<S, T, EventOf<A>, RejectionOf<A>>;
  prepare(request: RequestOf<A>, state: S, id: string): T | Promise<T>;
  tell: (state: S) => StateOf<A>;
}): Subscription => {
  const { aggregate, stream, decider } = served;

  const carryOut = async (
    log: EventLog,
    message: Delivered,
    isSettled: () => Promise<boolean>,
  ): Promise<Done<RejectionOf<A>>> => {
    const { id, type } = addressOf(message);
    const told = await read(log, requestContract(aggregate, type), message.data, schemaVersion(message.headers));
    const request = told.message as RequestOf<A>;
    const cause = readCause(message.headers);
    const member = memberOf(served, id) as Member;
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
        const state = states.get(keyOf(member))?.state as S;
        const decision = decider.decide(state, await served.prepare(request, state, id));
        return 'rejected' in decision ? decision : accept(...decision.accepted.map((event) => ({ to: keyOf(member), event })));
      },
    });
  };

  /**
   * What leaves no event is written down before it is told: carried out again later, it might come to something else. Whoever took
   * the attempt over looks once more after that: one that had it before may have carried it out in the same moment.
   */
  const outcomeOf = async (log: EventLog, message: Delivered, mayBeKnown: () => boolean): Promise<Outcome<A>> => {
    const attempt = new Attempt(log, aggregate.context, header(message.headers, 'ce-id') ?? String(message.seq));
    let refusal: Refusal | undefined;
    const isSettled = async () => {
      if (attempt.isShared || mayBeKnown() || wasAskedBefore(message, ackWait)) refusal = await attempt.takeOver();
      return refusal !== undefined;
    };
    for (let round = 1; round <= rounds; round += 1) {
      const done = await carryOut(log, message, isSettled);
      if (done.status === 'settled') {
        const member = memberOf(served, addressOf(message).id);
        return outcomeOfRefusal<A, S>(storeOf(log), { stream, member, tell: served.tell }, refusal as Refusal);
      }
      const own = refusalOf(done);
      if (!own) return outcomeOfDone(stream, done, served.tell);
      const wasShared = attempt.isShared;
      if ((await attempt.refuse(own)) && !wasShared) return outcomeOfDone(stream, done, served.tell);
    }
    throw new LogError('NOT_AVAILABLE', `others decide on ${message.subject} at the same time`);
  };

  return workQueue({
    durable: durableOfRequests(stream.owner, aggregate, REQUESTS.name),
    handle: async (log, message, mayBeKnown) => {
      if (await isLeftBehind(log, message)) return message.ack();
      answer(log, message, await outcomeOf(log, message, mayBeKnown));
      // At once, so that both go to the broker in one write.
      message.ack();
    },
    onParked: (log, message, reason) => answer(log, message, { status: 'failed', reason: reason.split(':')[0] ?? 'failed' }),
  });
};

type Address = Readonly<{ id: string; type: string }>;

const addressOf = ({ subject }: Delivered): Address => {
  const [, , , id = '', type = ''] = subject.split('.');
  return { id, type };
};

const outcomeOfDone = <A extends AnyAggregate, S>(
  stream: StreamContract,
  done: Exclude<Done<RejectionOf<A>>, { status: 'settled' }>,
  tell: (state: S) => StateOf<A>,
): Outcome<A> => {
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

const answer = (log: EventLog, message: Delivered, outcome: Outcome<AnyAggregate>): void => {
  const to = header(message.headers, 'x-reply-to');
  const [, context = ''] = message.subject.split('.');
  // A request that an earlier version wrote down names an inbox that nobody has any more.
  if (to?.startsWith(outcomesOf(context).replace('>', ''))) log.nc.publish(to, JSON.stringify(outcome));
};
