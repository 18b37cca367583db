import { durableConsumerOfRequests, type ItemEvent, type ItemState, item, REQUESTS } from '@millrace/contracts';
import { accept, reject } from '@millrace/decider';
import { expect } from 'vitest';
import { connectionOf, type EventLog } from '../connection/event-log.js';

const durable = durableConsumerOfRequests('inventory-service', item, REQUESTS.name);
export const waitOptions = { timeout: 20_000, interval: 50 };
export type ItemCommand = Readonly<{ type: string; delta?: number; onHand?: number }>;
export type Preparing = (request: ItemCommand, state: ItemState) => Promise<void> | void;

/** Rules of an item without holds. */
export const rules = {
  initial: { onHand: 0, held: 0 } as ItemState,
  decide: ({ onHand }: ItemState, request: ItemCommand) => {
    const delta = request.type === 'CountStock' ? (request.onHand ?? 0) - onHand : (request.delta ?? 0);
    if (onHand + delta < 0) return reject({ type: 'StockOutOfRange' as const, onHand });
    return delta === 0 ? accept<ItemEvent>() : accept<ItemEvent>({ type: 'StockAdjusted', delta, reason: 'x' });
  },
  evolve: (state: ItemState, event: ItemEvent) =>
    event.type === 'StockAdjusted' ? { ...state, onHand: state.onHand + event.delta } : state,
};

/** The name of the consumer of commands at the broker. */
export const nameOf = (log: EventLog) => connectionOf(log).nameOf(durable);
/** The consumer of commands; under another name when the files of the first are damaged. */
const consumerOf = async (log: EventLog) => {
  const [first, second] = await Promise.all(
    [0, 1].map((turn) =>
      connectionOf(log)
        .jsm.consumers.info(REQUESTS.name, connectionOf(log).nameOf(durable, turn))
        .catch(() => undefined),
    ),
  );
  return first ?? second;
};
/** Resolves when every sent request has been delivered and acknowledged. */
export const atRest = (log: EventLog) =>
  expect
    .poll(async () => {
      const info = await consumerOf(log);
      return info && info.delivered.consumer_seq > 0 ? info.num_pending + info.num_ack_pending : undefined;
    }, waitOptions)
    .toBe(0);
