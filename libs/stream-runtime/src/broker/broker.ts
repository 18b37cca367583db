import { type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, createInbox, type NatsConnection } from '@nats-io/transport-node';
import { type OutgoingMessage, storeBatch, type StoreResult } from './atomic-batch.js';
import { StreamsError } from './streams-error.js';

/** How to reach the broker. `servers`: URLs separated by commas. `inboxPrefix`: where the broker lets this user receive replies. */
export type BrokerOptions = Readonly<{
  servers: string;
  name: string;
  user?: string;
  password?: string;
  inboxPrefix?: string;
}>;

/**
 * A connection to the broker. `inbox`: a new subject for replies. `store`: see `storeBatch`. `onReconnect`: calls back after each reconnect, until the function
 * that it returns is called.
 */
export type Broker = Readonly<{
  nc: NatsConnection;
  js: JetStreamClient;
  jsm: JetStreamManager;
  inbox(): string;
  store(messages: readonly OutgoingMessage[], timeoutMs: number): Promise<StoreResult>;
  onReconnect(listener: () => void): () => void;
  close(): Promise<void>;
}>;

/** JetStream API level of nats-server 2.14; older servers ignore atomic batches and times to live without a word. */
const requiredApiLevel = 4;

/** Connects, and reconnects without limit after a loss. Errors: `broker-too-old`; those of the client when no broker answers within 5 s. */
export const connectBroker = async ({ servers, name, user, password, inboxPrefix }: BrokerOptions): Promise<Broker> => {
  const nc = await connect({
    servers: servers.split(','),
    name,
    ...(user !== undefined && { user, pass: password ?? '' }),
    ...(inboxPrefix !== undefined && { inboxPrefix }),
    maxReconnectAttempts: -1,
    reconnectTimeWait: 200,
    timeout: 5_000,
    noAsyncTraces: true,
  });
  const info = nc.info as { version?: string; api_lvl?: number } | undefined;
  if ((info?.api_lvl ?? 0) < requiredApiLevel) {
    await nc.close();
    throw new StreamsError('broker-too-old', `nats-server ${info?.version} is too old: 2.14 or newer is required.`);
  }
  const listeners = new Set<() => void>();
  void reportReconnects(nc, listeners);
  return {
    nc,
    js: jetstream(nc),
    jsm: await jetstreamManager(nc, { checkAPI: false }),
    inbox: () => createInbox(inboxPrefix),
    store: (messages, timeoutMs) => storeBatch(nc, messages, timeoutMs),
    onReconnect: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => closeSoon(nc),
  };
};

const reportReconnects = async (nc: NatsConnection, listeners: ReadonlySet<() => void>): Promise<void> => {
  for await (const { type } of nc.status()) if (type === 'reconnect') for (const listener of listeners) listener();
};

const closeSoon = async (nc: NatsConnection): Promise<void> => {
  if (!nc.isClosed()) await Promise.race([nc.drain(), new Promise((done) => setTimeout(done, 1_000).unref())]);
  if (!nc.isClosed()) await nc.close();
};
