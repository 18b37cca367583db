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
import { accept, type Decision } from '@millrace/decider';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import type { Consumer } from '../consumer/consumer.js';
import { ackWait } from '../consumer/durable-consumer.js';
import { workQueue } from '../consumer/work-queue.js';
import { type DecisionTarget, type Folded, type Participant, participantKey, participantOf } from '../decision/aggregate.js';
import { decideAndAppend } from '../decision/decide.js';
import type { DecisionResult, States } from '../decision/decision-request.js';
import type { DeliveredMessage } from '../message/delivered-message.js';
import { header } from '../message/envelope.js';
import { storeOf } from '../store/event-store.js';
import { Attempt } from './attempt.js';
import { batchedResult, type CommandResult, currentState, partsOf, type ResultsOfBatch } from './command-result.js';
import { isBatch, type ReceivedCommand, receivedCommand, receivedCommands } from './received-command.js';
import { type Refusal, refusalOf, resultOfRefusal } from './refusal.js';
import { isSuperseded, wasSentBefore, withoutSuperseded } from './superseded-attempt.js';

/** `alongside`: events of other aggregates of the same kind, which are appended in the same batch or not at all. */
export type CommandDecision<A> = Decision<EventOf<A>, RejectionOf<A>> &
  Readonly<{ alongside?: readonly Readonly<{ id: string; event: EventOf<A> }>[] }>;

/** Decisions on one attempt before its message is redelivered: each may lose the attempt to another delivery. */
const maxDecisions = 6;

/**
 * A consumer that executes all requests to one kind of aggregate: folds the aggregate, decides, appends, acknowledges,
 * and publishes the result to the sender. Requests to one aggregate are executed one after another. A redelivered
 * request gets the result of the first time; an attempt with a newer one is skipped. The commands of a batch are executed at the same time, each as if it
 * had its own message. `decide` only computes: it is called again when
 * another event was appended to the aggregate meanwhile, and the first time perhaps with the initial state (see `isPure` of
 * `DecisionRequest`). `toContractState` maps the state of the fold to the contract's.
 *
 * `others`: the ids of further aggregates on whose states the decision is based, as of the call; `decide` gets the states by id. It may throw
 * `NOT_AVAILABLE` when it needs another one, which repeats both.
 */
export const commandHandler = <A extends AnyAggregate, S>(served: {
  target: DecisionTarget<A, S>;
  others?(request: RequestOf<A>, id: string): Promise<readonly string[]>;
  decide(
    request: RequestOf<A>,
    state: S,
    id: string,
    others: ReadonlyMap<string, S>,
  ): CommandDecision<A> | Promise<CommandDecision<A>>;
  toContractState: (state: S) => StateOf<A>;
  /**
   * What the sender of an accepted command would ask for next: it goes with the result, whose events are stored. When it throws, which is logged, the result
   * goes without.
   */
  answer?(id: string, folded: Folded<S>): Promise<unknown>;
}): Consumer => {
  const { target, toContractState } = served;
  const { aggregate, stream } = target;

  const decide = async (
    log: EventLog,
    { id, type, cause, expectedVersion, decode }: ReceivedCommand,
    isSettled: () => Promise<boolean>,
  ): Promise<DecisionResult<RejectionOf<A>>> => {
    const decrypted = await decode();
    const request = decrypted.message as RequestOf<A>;
    const participant = participantOf(target, id) as Participant;
    const others = new Map(
      ((await served.others?.(request, id)) ?? []).map((other) => [other, participantOf(target, other) as Participant]),
    );
    return decideAndAppend(storeOf(log), {
      stream,
      participants: [participant, ...others.values()],
      cause,
      key: cause.requestId ?? cause.correlationId,
      ...(expectedVersion === undefined ? {} : { expectedVersion }),
      isSettled,
      isPure: true,
      decide: async (states) => {
        if (decrypted.redacted) throw new LogError('ERASED', `${type}: its personal data are ${decrypted.redacted}`);
        const stateOf = (one: Participant) => states.get(participantKey(one))?.state as S;
        const statesOfOthers = new Map([...others].map(([other, one]) => [other, stateOf(one)]));
        const decision = await served.decide(request, stateOf(participant), id, statesOfOthers);
        if ('rejected' in decision) return decision;
        const { accepted, alongside = [] } = decision;
        const own = accepted.map((event) => ({ to: participantKey(participant), event }));
        return accept(...own, ...alongside.map((one) => ({ to: participantKey({ aggregate, id: one.id }), event: one.event })));
      },
    });
  };

  const withAnswer = async (
    log: EventLog,
    { id, type }: ReceivedCommand,
    decided: Exclude<DecisionResult<RejectionOf<A>>, { status: 'settled' }>,
  ): Promise<CommandResult<A>> => {
    const result = commandResultOf<A, S>(stream, decided, toContractState);
    if (!served.answer || decided.status !== 'done' || result.status !== 'accepted') return result;
    const answer = await served.answer(id, firstOf(decided.states)).catch((error: unknown) => {
      log.logger.error(`${log.app}: the answer to ${type} of ${id}:`, error);
    });
    return answer === undefined ? result : { ...result, answer };
  };

  /**
   * A result without an event is stored before it is sent, because a later decision on the same request might differ. A delivery that has
   * taken an attempt over decides once more: the earlier delivery may have appended at the same moment.
   */
  const execute = async (log: EventLog, command: ReceivedCommand, mayBeRepeated: () => boolean): Promise<CommandResult<A>> => {
    const attempt = new Attempt(log, aggregate.context, command.attempt);
    let refusal: Refusal | undefined;
    const isSettled = async () => {
      if (attempt.isContended || mayBeRepeated()) refusal = await attempt.takeOver();
      return refusal !== undefined;
    };
    for (let decision = 1; decision <= maxDecisions; decision += 1) {
      const result = await decide(log, command, isSettled);
      if (result.status === 'settled') {
        const participant = participantOf(target, command.id);
        return resultOfRefusal<A, S>(storeOf(log), { stream, participant, toContractState }, refusal as Refusal);
      }
      const own = refusalOf(result);
      if (!own) return withAnswer(log, command, result);
      const wasContended = attempt.isContended;
      if ((await attempt.refuse(own)) && !wasContended) return commandResultOf(stream, result, toContractState);
    }
    throw new LogError('NOT_AVAILABLE', `other deliveries decide on ${command.type} of ${command.id} at the same time`);
  };

  /** Sends the results that there are, then throws the first error: the message is delivered again, and those have the same results then. */
  const executeBatch = async (log: EventLog, message: DeliveredMessage, mayBeRepeated: () => boolean): Promise<void> => {
    const commands = await withoutSuperseded(log, message, receivedCommands(aggregate, message));
    const executed = await Promise.allSettled(commands.map((command) => execute(log, command, mayBeRepeated)));
    const results = executed.flatMap((result, index) => {
      const command = commands[index];
      return command && result.status === 'fulfilled' ? [[command.at, batchedResult(result.value)] as const] : [];
    });
    for (const part of partsOf(results)) reply(log, message, { results: part });
    for (const result of executed) if (result.status === 'rejected') throw result.reason;
  };

  return workQueue({
    durable: durableConsumerOfRequests(stream.owner, aggregate, REQUESTS.name),
    handle: async (log, message, mayBeRedelivered) => {
      const mayBeRepeated = () => mayBeRedelivered() || wasSentBefore(message, ackWait);
      if (isBatch(message)) await executeBatch(log, message, mayBeRepeated);
      else if (!(await isSuperseded(log, message)))
        reply(log, message, await execute(log, receivedCommand(log, aggregate, message), mayBeRepeated));
    },
    onDeadLettered: (log, message, reason) => {
      const result = { status: 'failed', reason: reason.split(':')[0] ?? 'failed' } as const;
      reply(log, message, isBatch(message) ? { results: [], rest: result } : result);
    },
  });
};

const commandResultOf = <A extends AnyAggregate, S>(
  stream: StreamContract,
  result: Exclude<DecisionResult<RejectionOf<A>>, { status: 'settled' }>,
  toContractState: (state: S) => StateOf<A>,
): CommandResult<A> => {
  switch (result.status) {
    case 'done':
      return {
        status: 'accepted',
        changed: result.changed,
        ...currentState<A, S>(stream.name, firstOf(result.states), toContractState),
      };
    case 'rejected':
      return { status: 'rejected', rejection: result.rejection, position: { [stream.name]: firstOf(result.states).seq } };
    case 'stale':
      return { status: 'conflict', ...currentState<A, S>(stream.name, firstOf(result.states), toContractState) };
    case 'reused':
      return { status: 'reused' };
  }
};

const firstOf = <S>(states: States): Folded<S> => {
  const [folded] = states.values();
  return folded as Folded<S>;
};

const reply = (log: EventLog, message: DeliveredMessage, result: CommandResult<AnyAggregate> | ResultsOfBatch): void => {
  const to = header(message.headers, 'x-reply-to');
  const [, context = ''] = message.subject.split('.');
  // Requests of earlier versions name an inbox that does not exist any more.
  if (to?.startsWith(commandResultFilter(context).replace('>', ''))) connectionOf(log).nc.publish(to, JSON.stringify(result));
};
