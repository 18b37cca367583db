import {
  type AppName,
  appNames,
  CART,
  CATALOG,
  DEADLETTER,
  type DurableConsumer,
  durableConsumers,
  KEYS,
  ORDER,
  REQUESTS,
} from '@millrace/contracts';
import { connect, headers, type MsgHdrs, type NatsConnection } from '@nats-io/transport-node';
import { ensureDurable } from '../consumer/durable-consumer.js';
import { connectionOf, connectLog, type EventLog } from '../connection/event-log.js';
import { provision } from '../provision/provision.js';
import { brokerConfig } from './broker-config.js';

const passwords = Object.fromEntries(appNames.map((app) => [app, `secret-of-${app}`])) as Record<AppName, string>;

export type Shape = 'an account for each app' | 'one account for all';

/** The same users with the same permissions in one account, as in an earlier version, where the attacks succeed. */
const inOneAccount = (config: string): string => {
  const { max_payload, accounts } = JSON.parse(config) as { max_payload: number; accounts: Record<string, { users?: object[] }> };
  return JSON.stringify({ max_payload, authorization: { users: Object.values(accounts).flatMap(({ users = [] }) => users) } });
};

/** Starts a broker with these lines in its configuration. */
type Start = (options: { config: string }) => Promise<Readonly<{ url: string; remove(): Promise<void> }>>;

export type AttackedBroker = Readonly<{
  operator: EventLog;
  /** A plain client with the password of an app. */
  as(app: AppName): Promise<NatsConnection>;
  logAs(app: AppName): Promise<EventLog>;
  /** Sends a request whose answer goes to another subject than the client's own. */
  request(nc: NatsConnection, subject: string, reply: string, data?: object, more?: MsgHdrs): Promise<void>;
  /** The number of messages in each stream, after all messages sent before have been processed. */
  counts(): Promise<Readonly<Record<string, number>>>;
  remove(): Promise<void>;
}>;

export const attackedBroker = async (start: Start, shape: Shape): Promise<AttackedBroker> => {
  const config = brokerConfig(passwords);
  const broker = await start({
    config: shape === 'one account for all' ? inOneAccount(config) : config,
  });
  await provision({ servers: broker.url, user: 'operator', password: passwords.operator });
  const open: { close(): Promise<void> }[] = [];
  const as = async (app: AppName) => {
    const nc = await connect({ servers: broker.url, user: app, pass: passwords[app], inboxPrefix: `_INBOX_${app}` });
    open.push(nc);
    return nc;
  };
  const logAs = async (app: AppName) => {
    const log = await connectLog({ servers: broker.url, user: app, password: passwords[app] ?? '', app });
    open.push(log);
    return log;
  };
  const operator = await logAs('operator');
  return {
    operator,
    as,
    logAs,
    request: async (nc, subject, reply, data, more = headers()) => {
      nc.publish(subject, data ? JSON.stringify(data) : '', { reply, headers: more });
      await nc.flush();
    },
    counts: async () => {
      // The broker processes its own replies asynchronously; two round trips of the operator come after them.
      for (let turn = 0; turn < 2; turn += 1) await connectionOf(operator).jsm.getAccountInfo();
      const counted: Record<string, number> = {};
      for await (const { config: stream, state } of connectionOf(operator).jsm.streams.list())
        counted[stream.name] = state.messages;
      return counted;
    },
    remove: async () => {
      for (const one of open) await one.close();
      await broker.remove();
    },
  };
};

/** Subjects of streams that `inventory-service` does not own. */
export const foreign: readonly (readonly [stream: string, subject: string])[] = [
  [ORDER.name, 'order.order.victim.OrderCancelled'],
  [KEYS.name, 'key.erased.victim'],
  [REQUESTS.name, 'request.order.order.victim.ErasePersonalData'],
  [CATALOG.name, 'catalog.product.victim.ProductDeleted'],
  [CART.name, 'cart.cart.victim.CartCreated'],
  [DEADLETTER.name, 'deadletter.checkout-service.victim'],
];

export const durableNamed = (name: string): DurableConsumer => {
  const durable = durableConsumers.find((one) => one.durable === name);
  if (!durable) throw new Error(`there is no ${name}`);
  return durable;
};

/** A durable consumer whose name everybody knows, as an earlier version created it. */
export const makeUnderPlainName = (log: EventLog, durable: DurableConsumer): Promise<string> =>
  ensureDurable(Object.assign({ ...log }, { nameOf: () => durable.durable }), durable);
