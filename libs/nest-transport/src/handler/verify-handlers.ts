import {
  type AnyAggregate,
  type AppName,
  consumers,
  durableConsumerOf,
  durableConsumerOfTimer,
  queries,
  streams,
  timerConsumers,
} from '@millrace/contracts';

/** A handler: Nest's pattern, and the app that declares its contract, if it has one. Handlers of events have no reply. */
export type RegisteredHandler = Readonly<{ pattern: string; app: string | undefined; isEventHandler: boolean }>;

/** Pattern of the handler of all commands to one kind of aggregate. */
export const commandPattern = ({ context, name }: Pick<AnyAggregate, 'context' | 'name'>): string => `${context}.${name}`;

/** The app that handles the commands to one kind of aggregate: the owner of its stream. */
export const ownerOf = (aggregate: AnyAggregate): AppName | undefined =>
  streams.find(({ aggregates }) => aggregates.some((one) => commandPattern(one) === commandPattern(aggregate)))?.owner;

type Problem = 'NO_HANDLER' | 'SEVERAL_HANDLERS' | 'NO_CONTRACT' | 'CONTRACT_OF_OTHER_APP';

const problemTexts: Readonly<Record<Problem, string>> = {
  NO_HANDLER: 'has no handler',
  SEVERAL_HANDLERS: 'has several handlers',
  NO_CONTRACT: 'has a handler and no contract',
  CONTRACT_OF_OTHER_APP: 'has a handler and is a contract of another app',
};

/** The handlers of an app do not match its contracts. `contracts`: the patterns concerned, each with its problem. */
export class HandlerMismatch extends Error {
  override readonly name = 'HandlerMismatch';

  constructor(
    readonly app: string,
    readonly contracts: ReadonlyMap<string, Problem>,
  ) {
    super(`handlers of ${app}: ${[...contracts].map(([pattern, problem]) => `${pattern} ${problemTexts[problem]}`).join('; ')}`);
  }
}

/**
 * Throws `HandlerMismatch` unless each consumer, timer, command and query contract of the app has exactly one handler, and each handler
 * implements a contract of the app. An added view may answer queries that `contracts` does not list.
 */
export const verifyHandlers = (app: string, handlers: readonly RegisteredHandler[]): void => {
  const problems = new Map<string, Problem>();
  const missing = new Set(patternsOf(app));
  const seen = new Set<string>();
  for (const { pattern, app: owner, isEventHandler } of handlers) {
    if (owner === undefined) problems.set(pattern, 'NO_CONTRACT');
    else if (owner !== app) problems.set(pattern, 'CONTRACT_OF_OTHER_APP');
    else if (seen.has(pattern)) problems.set(pattern, 'SEVERAL_HANDLERS');
    else if (!missing.delete(pattern) && isEventHandler) problems.set(pattern, 'NO_CONTRACT');
    seen.add(pattern);
  }
  for (const pattern of missing) problems.set(pattern, 'NO_HANDLER');
  if (problems.size > 0) throw new HandlerMismatch(app, problems);
};

const patternsOf = (app: string): readonly string[] => [
  ...Object.values(consumers)
    .filter((consumer) => consumer.app === app)
    .map((consumer) => durableConsumerOf(consumer).durable),
  ...Object.values(timerConsumers)
    .filter((consumer) => consumer.app === app)
    .map((consumer) => durableConsumerOfTimer(consumer).durable),
  ...streams
    .filter(({ owner }) => owner === app)
    .flatMap(({ aggregates }) => aggregates.filter(({ requests }) => requests.length > 0).map(commandPattern)),
  ...queries.filter((query) => query.app === app).map(({ name }) => name),
];
