import { type AnyAggregate, type AppName, appNames, type ReaderContract, type StreamContract } from '@millrace/contracts';
import { append, brokerConfig, connectLog, type EventLog, loadEvents, provision, streamsAccount } from '@millrace/event-log';
import { type TemporaryBroker, temporaryBroker } from './temporary-broker.js';

/** A log of one test. */
export type TemporaryLog = Readonly<{
  broker: TemporaryBroker;
  /** The log under an app's identity; one connection for each app, closed by `remove`. */
  as: (app: AppName) => Promise<EventLog>;
  /** Appends events to an aggregate as the stream's owner, at whatever version it is. Returns the position after them. */
  record: (
    stream: StreamContract,
    aggregate: AnyAggregate,
    id: string,
    ...events: readonly Readonly<{ type: string }>[]
  ) => Promise<Readonly<Record<string, number>>>;
  remove: () => Promise<void>;
}>;

const cause = { correlationId: 'test' };

/** The password of every app at the broker of a test. */
export const testPassword = 'test';

/** The users of a shop and of added views, with the permissions of the contracts. */
const usersWith = (added: readonly ReaderContract[]): string => {
  const apps = [...appNames, ...added.map(({ app }) => app)];
  return brokerConfig(Object.fromEntries(apps.map((app) => [app, testPassword])) as Record<AppName, string>, added);
};

/** Starts a log for one test: a broker with all streams, empty, and without permissions. */
export const temporaryLog = async (): Promise<TemporaryLog> => logOf(await temporaryBroker());

/** As `temporaryLog`, with the permissions of a shop. `added` are views outside the contracts. */
export const guardedLog = async (added: readonly ReaderContract[] = []): Promise<TemporaryLog> =>
  logOf(await temporaryBroker({ config: usersWith(added), account: streamsAccount }));

const logOf = async (broker: TemporaryBroker): Promise<TemporaryLog> => {
  const access = { servers: broker.url, password: testPassword };
  await provision({ ...access, user: 'operator' });
  const logs = new Map<AppName, Promise<EventLog>>();
  const as = (app: AppName): Promise<EventLog> => {
    const log = logs.get(app) ?? connectLog({ ...access, user: app, app });
    logs.set(app, log);
    return log;
  };
  const record: TemporaryLog['record'] = async (stream, aggregate, id, ...events) => {
    const log = await as(stream.owner);
    const last = (await loadEvents(log, stream, aggregate, id)).at(-1);
    const expected = { seq: last?.seq ?? 0, version: last?.version ?? 0 };
    const appended = await append(log, stream, [{ aggregate, id, expected, events, cause }]);
    if (appended.status === 'conflict') throw new Error(`a concurrent append to ${aggregate.name} ${id}`);
    return { [stream.name]: appended.events.at(-1)?.seq ?? 0 };
  };
  const remove = async () => {
    for (const log of logs.values()) await (await log).close();
    await broker.remove();
  };
  return { broker, as, record, remove };
};
