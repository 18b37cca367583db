import {
  CART,
  CATALOG,
  DEADLETTER,
  type DurableConsumer,
  durableConsumers,
  INVENTORY,
  NOTIFICATION,
  ORDER,
  PAYMENT,
  PRICING,
  SHIPPING,
} from '@millrace/contracts';
import { brokerNameOf, type EventLog, lastSequence, readWhole } from '@millrace/event-log';
import { until } from '@millrace/local-servers';
import { connectionOf } from '@millrace/event-log/connection';

const streams = [CATALOG, INVENTORY, CART, ORDER, PAYMENT, SHIPPING, PRICING, NOTIFICATION];
/** The last events of orders, where they are shipped and where they are not. */
const endsOfAll = ['OrderClosed', 'OrderCancelled'];
const endsUnshipped = ['OrderPaid', 'OrderCancelled'];
/** Turns of a consumer's name: each time its files are damaged it gets another one. */
const turns = [0, 1, 2];

/**
 * Waits until the consumers of these apps have no pending messages and every order has ended. False after `withinMs`, and when neither the
 * consumers nor the streams have changed for `stillMs`.
 */
export const settled = async (
  operator: EventLog,
  password: string,
  { apps, withinMs, stillMs }: { apps: readonly string[]; withinMs: number; stillMs: number },
): Promise<boolean> => {
  const durables = durableConsumers.filter(({ app }) => apps.includes(app));
  const ends = apps.includes('shipping-service') ? endsOfAll : endsUnshipped;
  let [quiet, before, changedAt] = [false, '', Date.now()];
  const rests = async () => {
    try {
      const counts = await Promise.all(durables.map((durable) => leftTo(operator, durable, password)));
      quiet = counts.every((count) => count === 0) && (await allEnded(operator, ends));
      const now = JSON.stringify([counts, await Promise.all(streams.map((stream) => lastSequence(operator, stream)))]);
      if (now !== before) [before, changedAt] = [now, Date.now()];
    } catch {
      [quiet, changedAt] = [false, Date.now()];
    }
    return quiet || Date.now() - changedAt > stillMs;
  };
  await until(rests, withinMs, 1_000);
  return quiet;
};

/** The number of pending and unacknowledged messages of a consumer. Throws when it does not exist. */
const leftTo = async (operator: EventLog, durable: DurableConsumer, password: string): Promise<number> => {
  for (const turn of turns) {
    const info = await connectionOf(operator)
      .jsm.consumers.info(durable.stream, brokerNameOf(durable, password, turn))
      .catch(() => undefined);
    if (info) return info.num_pending + info.num_ack_pending;
  }
  throw new Error(`there is no consumer ${durable.durable}`);
};

/** Whether every placed order has ended; some end by a time-out. */
const allEnded = async (operator: EventLog, ends: readonly string[]): Promise<boolean> => {
  const events = await readWhole(operator, ORDER);
  const of = (...types: readonly string[]) =>
    events.filter(({ event }) => types.includes(event.type)).map(({ aggregateId }) => aggregateId);
  const ended = new Set(of(...ends));
  return of('OrderPlaced').every((id) => ended.has(id));
};

export const countDeadLetters = async (operator: EventLog): Promise<number> =>
  (await connectionOf(operator).jsm.streams.info(DEADLETTER.name)).state.messages;
