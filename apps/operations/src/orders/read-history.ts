import { CART, INVENTORY, NOTIFICATION, ORDER, PAYMENT, PRICING, SHIPPING } from '@millrace/contracts';
import { type EventLog, readWhole } from '@millrace/event-log';
import type { LoggedEvent } from '@millrace/history-check';

/** All events of the check-out up to the end of each stream at the call, each stream in its order. */
export const readHistory = async (log: EventLog): Promise<readonly LoggedEvent[]> => {
  const streams = [CART, ORDER, INVENTORY, PAYMENT, SHIPPING, PRICING, NOTIFICATION];
  return (await Promise.all(streams.map((stream) => readWhole(log, stream)))).flat();
};
