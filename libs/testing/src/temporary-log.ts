import type { AnyAggregate, AppName, StreamContract } from '@millrace/contracts';
import { append, connectLog, type EventLog, loadEvents, provision } from '@millrace/event-log';
import { type TemporaryBroker, temporaryBroker } from './temporary-broker.js';

export type TemporaryLog = Readonly<{
  broker: TemporaryBroker;
  /** The log as an app sees it; one connection per app, closed by `remove`. */
  as: (app: AppName) => Promise<EventLog>;
  /** Appends events to an aggregate as the stream's owner, whatever happened to it before. Returns the position after them. */
  record: (
    stream: StreamContract,
    aggregate: AnyAggregate,
    id: string,
    ...events: readonly Readonly<{ type: string }>[]
  ) => Promise<Readonly<Record<string, number>>>;
  remove: () => Promise<void>;
}>;

const cause = { correlationId: 'test' };

/** A log of the test's own: a broker with all streams, empty. */
export const temporaryLog = async (): Promise<TemporaryLog> => {
  const broker = await temporaryBroker();
  const access = { servers: broker.url, user: 'test', password: 'test' };
  await provision(access);
  const logs = new Map<AppName, Promise<EventLog>>();
  const as = (app: AppName): Promise<EventLog> => {
    const log = logs.get(app) ?? connectLog({ ...access, app });
    logs.set(app, log);
    return log;
  };
  const record: TemporaryLog['record'] = async (stream, aggregate, id, ...events) => {
    const log = await as(stream.owner);
    const last = (await loadEvents(log, stream, aggregate, id)).at(-1);
    const after = { seq: last?.seq ?? 0, version: last?.version ?? 0 };
    const appended = await append(log, stream, [{ aggregate, id, after, events, cause }]);
    if (appended.status === 'conflict') throw new Error(`another writes to ${aggregate.name} ${id}`);
    return { [stream.name]: appended.events.at(-1)?.seq ?? 0 };
  };
  const remove = async () => {
    for (const log of logs.values()) await (await log).close();
    await broker.remove();
  };
  return { broker, as, record, remove };
};
