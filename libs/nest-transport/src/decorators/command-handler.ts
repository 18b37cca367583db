import type { AnyAggregate, RequestOf, StateOf } from '@millrace/contracts';
import { type CommandDecision, commandHandler, type DecisionTarget, type Folded } from '@millrace/event-log';
import type { DecisionContext } from '../handler/decision.js';
import { type ClassOf, type HandlerDecorator, messageHandler, type Resolve } from '../handler/handler-decorator.js';
import { commandPattern, ownerOf } from '../handler/verify-handlers.js';

type CommandMethod<A extends AnyAggregate, State> = (
  command: RequestOf<A>,
  context: CommandContext<State>,
) => CommandDecision<A> | Promise<CommandDecision<A>>;

/** The aggregate that a command is for; `others`: the states of those that `CommandOptions` names, by id. */
export type CommandContext<State> = DecisionContext<State> & Readonly<{ others: ReadonlyMap<string, State> }>;

/**
 * `others`: the ids of further aggregates of the same kind on which the decision depends. The decision may have events for them, `alongside`: all are
 * appended in one batch, or none. A method that needs another aggregate than these throws `NOT_AVAILABLE` and is called again with those of then.
 */
export type CommandOptions<A extends AnyAggregate, State> = Readonly<{
  others?: (command: RequestOf<A>, id: string, resolve: Resolve) => Promise<readonly string[]>;
  /** What the sender would ask for next: see `commandHandler` of the log. */
  answer?: (id: string, now: Folded<State>, resolve: Resolve) => Promise<unknown>;
}>;

/**
 * Handles every command to one kind of aggregate. The method gets the command and the aggregate's state and returns the decision
 * of its rules; the events are appended, and the client gets the command result with the state as `reply` shows it. The same
 * command again is answered and not carried out again. A method that throws is retried, then the command is dead-lettered.
 */
export const CommandHandler = <A extends AnyAggregate, State>(
  aggregate: A,
  repository: ClassOf<DecisionTarget<A, State>>,
  reply: (state: State) => StateOf<A>,
  { others, answer }: CommandOptions<A, State> = {},
): HandlerDecorator<CommandMethod<A, State>> =>
  messageHandler({ app: ownerOf(aggregate), name: commandPattern(aggregate) }, (handle, resolve) =>
    commandHandler({
      target: resolve(repository),
      ...(others && { others: (command: RequestOf<A>, id: string) => others(command, id, resolve) }),
      ...(answer && { answer: (id: string, now: Folded<State>) => answer(id, now, resolve) }),
      decide: (command, state, id, statesOfOthers) =>
        handle(command, { id, state, others: statesOfOthers }) as Promise<CommandDecision<A>>,
      toContractState: reply,
    }),
  );
