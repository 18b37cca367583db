import type { AppName, DurableConsumer } from '@millrace/contracts';
import { type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { brokerNameOf } from './durable-name.js';
import { gatheredMessages, type SendSoon } from './gathered-messages.js';
import { LogError, errorMessage } from './log-error.js';
import { type Logger, silentLogger } from './logger.js';
import { requesting, type SendBatchRequest, type SendRequest, withRequests } from './request.js';

/** An application's connection to the log, under the application's own identity at the broker. */
export type EventLog = Readonly<{
  app: AppName;
  logger: Logger;
  /** True after `close`, and after the broker has refused the connection for good. */
  isClosed(): boolean;
  /** Registers a callback for every reconnect after a loss of the connection. Returns a function that removes it. */
  onReconnect(callback: () => void): () => void;
  /** Drains the connection (at most 2 s), then closes it. */
  close(): Promise<void>;
}>;

/** What the modules of this library use of a connection. The index does not export it. */
export type Connection = Readonly<{
  /** The URLs of the broker, as given to `connectLog`. */
  servers: string;
  /** Whether the keys of personal data that it has found are shared with other connections of this process to the same broker. */
  sharesKeys: boolean;
  nc: NatsConnection;
  request: SendRequest;
  requestBatch: SendBatchRequest;
  sendSoon: SendSoon;
  js: JetStreamClient;
  jsm: JetStreamManager;
  /** The name of a durable consumer at the broker; `turn` counts the names that have become unusable. */
  nameOf(durable: DurableConsumer, turn?: number): string;
  /** False from a loss of the connection until the reconnect, and after `close`. */
  isConnected(): boolean;
}>;

/** The connection behind a log: `connectLog` makes both as one object, of which applications see the type `EventLog` alone. */
export const connectionOf = (log: EventLog): Connection => log as EventLog & Connection;

/** JetStream API level of nats-server 2.14. Older servers silently ignore atomic batches, time-to-live and schedules. */
const requiredApiLevel = 4;

/** Prefix of the inboxes of an application. Its permissions allow subscriptions to no other inbox. */
export const inboxPrefix = (app: AppName): string => `_INBOX_${app}`;

/**
 * Connects, and reconnects without limit after a loss. `servers` are URLs separated by commas. `logger` receives the errors that the
 * broker reports outside of any request, such as permission violations; without it they are discarded. Connections with `sharesKeys` to
 * the same servers keep the keys of personal data in one cache.
 * Throws `NOT_AVAILABLE` when no broker answers within 5 s, `SERVER_TOO_OLD` when the server is older than 2.14.
 */
export const connectLog = async (options: {
  servers: string;
  user: string;
  password: string;
  app: AppName;
  logger?: Logger;
  sharesKeys?: boolean;
}): Promise<EventLog> => {
  const { app, logger = silentLogger, sharesKeys = false } = options;
  const client = await connect({
    servers: options.servers.split(','),
    user: options.user,
    pass: options.password,
    name: app,
    inboxPrefix: inboxPrefix(app),
    maxReconnectAttempts: -1,
    reconnectTimeWait: 200,
    reconnectJitter: 100,
    timeout: 5_000,
    // The client takes two stack traces for each request otherwise: a fourth of the cost of a request.
    noAsyncTraces: true,
  }).catch((cause: unknown) => {
    throw new LogError('NOT_AVAILABLE', `no broker at ${options.servers} for ${app}: ${errorMessage(cause)}`, { cause });
  });
  const { nc, sendSoon } = gatheredMessages(client, (error) =>
    logger.error(`${app}: a message was not sent: ${errorMessage(error)}`),
  );
  try {
    checkServer(nc);
    const { isConnected, onReconnect } = watchStatus(nc, app, logger);
    const { request, requestBatch } = requesting(nc, inboxPrefix(app));
    const requester = withRequests(nc, request);
    const log: EventLog & Connection = {
      app,
      logger,
      servers: options.servers,
      sharesKeys,
      nc,
      request,
      requestBatch,
      sendSoon,
      js: jetstream(requester),
      jsm: await jetstreamManager(requester, { checkAPI: false }),
      nameOf: (durable, turn) => brokerNameOf(durable, options.password, turn),
      isClosed: () => nc.isClosed(),
      isConnected,
      onReconnect,
      close: () => drainAndClose(nc),
    };
    return log;
  } catch (error) {
    await nc.close();
    throw error;
  }
};

const checkServer = (nc: NatsConnection): void => {
  const info = nc.info as { version?: string; api_lvl?: number } | undefined;
  if ((info?.api_lvl ?? 0) >= requiredApiLevel) return;
  const version = info?.version ?? 'of unknown version';
  throw new LogError('SERVER_TOO_OLD', `nats-server ${version} is too old: 2.14 or newer is required`);
};

const watchStatus = (
  nc: NatsConnection,
  app: AppName,
  logger: Logger,
): Pick<EventLog & Connection, 'isConnected' | 'onReconnect'> => {
  const callbacks = new Set<() => void>();
  let isConnected = true;
  const watch = async () => {
    for await (const status of nc.status()) {
      if (status.type === 'disconnect') isConnected = false;
      if (status.type === 'reconnect') {
        isConnected = true;
        for (const callback of callbacks) callback();
      }
      // For example a subject that the application may not use: its caller sees a time-out only.
      if (status.type === 'error') logger.error(`${app}: the broker reports: ${status.error.message}`);
    }
  };
  void watch();
  return {
    isConnected: () => isConnected && !nc.isClosed(),
    onReconnect: (callback) => {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
  };
};

const drainAndClose = async (nc: NatsConnection): Promise<void> => {
  if (!nc.isClosed()) await Promise.race([nc.drain(), new Promise((done) => setTimeout(done, 2_000).unref())]);
  if (!nc.isClosed()) await nc.close();
};
