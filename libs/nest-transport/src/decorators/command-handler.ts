import type { AnyAggregate, RequestOf, StateOf } from '@millrace/contracts';
import { commandHandler, type DecisionTarget } from '@millrace/event-log';
import type { DecisionContext, DecisionOf } from '../handler/decision.js';
import { type ClassOf, type HandlerDecorator, messageHandler } from '../handler/handler-decorator.js';
import { commandPattern, ownerOf } from '../handler/verify-handlers.js';

type CommandMethod<A extends AnyAggregate, State> = (
  command: RequestOf<A>,
  context: DecisionContext<State>,
) => DecisionOf<A> | Promise<DecisionOf<A>>;

/**
 * Handles every command to one kind of aggregate. The method gets the command and the aggregate's state and returns the decision
 * of its rules; the events are appended, and the client gets the command result with the state as `reply` shows it. The same
 * command again is answered and not carried out again. A method that throws is retried, then the command is dead-lettered.
 */
export const CommandHandler = <A extends AnyAggregate, State>(
  aggregate: A,
  repository: ClassOf<DecisionTarget<A, State>>,
  reply: (state: State) => StateOf<A>,
): HandlerDecorator<CommandMethod<A, State>> =>
  messageHandler({ app: ownerOf(aggregate), name: commandPattern(aggregate) }, (handle, resolve) =>
    commandHandler({
      target: resolve(repository),
      decide: (command, state, id) => handle(command, { id, state }) as Promise<DecisionOf<A>>,
      toContractState: reply,
    }),
  );
