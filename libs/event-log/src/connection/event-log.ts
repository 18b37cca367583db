import { type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { AppName, DurableConsumer } from '@millrace/contracts';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { brokerNameOf } from './durable-name.js';
import { LogError } from './log-error.js';

/** An app's connection to the log, under the app's own identity. */
export type EventLog = Readonly<{
  app: AppName;
  nc: NatsConnection;
  js: JetStreamClient;
  jsm: JetStreamManager;
  /** What the broker calls a durable consumer of this app; `turn` counts the names that cannot be used any more. */
  nameOf(durable: DurableConsumer, turn?: number): string;
  /** Calls back whenever the connection is back after a loss; returns what ends that. */
  onReconnect(callback: () => void): () => void;
  /** Lets what is under way finish, then leaves. */
  close(): Promise<void>;
}>;

/** The JetStream API level of nats-server 2.14: older servers ignore atomic batches, time-to-live and schedules in silence. */
const neededApiLevel = 4;

/** What the inboxes of an app begin with; it has leave to hear no others. */
export const inboxPrefix = (app: AppName): string => `_INBOX_${app}`;

/**
 * Connects and never gives up reconnecting. Throws `NOT_AVAILABLE` when the broker does not answer now,
 * `SERVER_TOO_OLD` when it lacks what the log needs.
 */
export const connectLog = async (options: {
  servers: string;
  user: string;
  password: string;
  app: AppName;
}): Promise<EventLog> => {
  const nc = await connect({
    servers: options.servers.split(','),
    user: options.user,
    pass: options.password,
    name: options.app,
    inboxPrefix: inboxPrefix(options.app),
    maxReconnectAttempts: -1,
    reconnectTimeWait: 200,
    reconnectJitter: 100,
    timeout: 5_000,
    // The client would take two stack traces for each request, a fourth of what asking costs.
    noAsyncTraces: true,
  }).catch((cause: unknown) => {
    throw new LogError('NOT_AVAILABLE', `no broker at ${options.servers} for ${options.app}: ${reason(cause)}`, { cause });
  });
  try {
    checkServer(nc);
    const jsm = await jetstreamManager(nc, { checkAPI: false });
    return {
      app: options.app,
      nc,
      js: jetstream(nc),
      jsm,
      nameOf: (durable, turn) => brokerNameOf(durable, options.password, turn),
      onReconnect: reconnects(nc, options.app),
      close: () => leave(nc),
    };
  } catch (fault) {
    await nc.close();
    throw fault;
  }
};

const reason = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

const checkServer = (nc: NatsConnection): void => {
  const info = nc.info as { version?: string; api_lvl?: number } | undefined;
  if ((info?.api_lvl ?? 0) >= neededApiLevel) return;
  throw new LogError(
    'SERVER_TOO_OLD',
    `nats-server ${info?.version ?? 'of unknown version'} is too old: 2.14 or newer is needed`,
  );
};

const reconnects = (nc: NatsConnection, app: AppName) => {
  const callbacks = new Set<() => void>();
  const watch = async () => {
    for await (const status of nc.status()) {
      if (status.type === 'reconnect') for (const callback of callbacks) callback();
      // Such as a subject that the app has no leave to use, which would else show as a time-out only.
      if (status.type === 'error') console.error(`${app}: the broker refuses: ${status.error.message}`);
    }
  };
  void watch();
  return (callback: () => void) => {
    callbacks.add(callback);
    return () => callbacks.delete(callback);
  };
};

const leave = async (nc: NatsConnection): Promise<void> => {
  if (!nc.isClosed()) await Promise.race([nc.drain(), new Promise((done) => setTimeout(done, 2_000).unref())]);
  if (!nc.isClosed()) await nc.close();
};
