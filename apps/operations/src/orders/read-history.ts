import { CART, INVENTORY, NOTIFICATION, ORDER, PAYMENT, PRICING, SHIPPING, type StreamContract } from '@millrace/contracts';
import { type EventLog, readWhole } from '@millrace/event-log';
import type { LoggedEvent } from '@millrace/history-check';

/**
 * All events of the check-out up to the end of each stream at the call, each stream in its order. Orders are read first: they record results that
 * other streams have before, so that no result is without its cause.
 */
export const readHistory = async (log: EventLog): Promise<readonly LoggedEvent[]> => {
  const read = (...streams: readonly StreamContract[]) => Promise.all(streams.map((stream) => readWhole(log, stream)));
  const orders = await read(CART, ORDER);
  const results = await read(INVENTORY, PAYMENT, SHIPPING, PRICING, NOTIFICATION);
  return [...orders, ...results].flat();
};
