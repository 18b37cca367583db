import { aggregateFilter, INVENTORY, item } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { connectionOf } from '@millrace/event-log/connection';

const page = 1_000;

const assertAll = (id: string, read: number, events: number): void => {
  if (read !== events) throw new Error(`${id} has ${read} of ${events} events`);
};

/** An item's messages by the client library's batched direct get, page by page, without decoding. */
export const bareBatches = (log: EventLog, id: string, events: number) => async (): Promise<void> => {
  let read = 0;
  for (let seq = 1, last = page; last === page; read += last) {
    const options = { seq, next_by_subj: aggregateFilter(item, id), batch: Math.min(page, events - read) };
    last = 0;
    for await (const message of await connectionOf(log).jsm.direct.getBatch(INVENTORY.name, options)) {
      seq = message.seq + 1;
      last += 1;
    }
    if (read + last === events) return;
  }
  assertAll(id, read, events);
};
