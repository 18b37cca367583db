import { connectLog, type EventLog } from '@millrace/event-log';
import { connectionOf } from '@millrace/event-log/connection';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** What a stream has stored. */
export type Stored = Readonly<{ messages: number; bytes: number }>;
/** Counters of the broker (what its streams have stored, in all and by stream) and of the database (committed transactions). */
export type ServerCounters = Readonly<{ stored: number; streams: ReadonlyMap<string, Stored>; commits: number }>;

/** `log`: the operator's connection to the broker. */
export type ServerReader = Readonly<{ log: EventLog; read(): Promise<ServerCounters>; close(): Promise<void> }>;

type Secrets = Readonly<{ brokerPasswords: Readonly<{ operator: string }>; databasePasswords: Readonly<Record<string, string>> }>;

/** Reads the counters of the servers that a shop has started on these ports. */
export const openServerReader = async (
  dataDirectory: string,
  { natsPort, databasePort }: Readonly<{ natsPort: number; databasePort: number }>,
): Promise<ServerReader> => {
  const { brokerPasswords, databasePasswords } = JSON.parse(readFileSync(join(dataDirectory, 'secrets.json'), 'utf8')) as Secrets;
  const servers = `nats://127.0.0.1:${natsPort}`;
  const log = await connectLog({ servers, app: 'operator', user: 'operator', password: brokerPasswords.operator });
  const database = new Client({
    host: '127.0.0.1',
    port: databasePort,
    user: 'millrace_orders_view',
    database: 'millrace_orders_view',
    password: databasePasswords['orders-view'] ?? '',
  });
  await database.connect();
  const readStreams = async () => {
    const streams = new Map<string, Stored>();
    for await (const { config, state } of connectionOf(log).jsm.streams.list())
      streams.set(config.name, { messages: state.last_seq, bytes: state.bytes });
    return streams;
  };
  const commits = async () => {
    const { rows } = await database.query<{ commits: string }>('SELECT sum(xact_commit) AS commits FROM pg_stat_database');
    return Number(rows[0]?.commits);
  };
  return {
    log,
    read: async () => {
      const streams = await readStreams();
      const stored = [...streams.values()].reduce((sum, { messages }) => sum + messages, 0);
      return { stored, streams, commits: await commits() };
    },
    close: async () => {
      await log.close();
      await database.end();
    },
  };
};
