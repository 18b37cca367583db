import { type EventLog, openRequests, type Requests } from '@millrace/event-log';
import type { Cleanup } from '../bench.js';
import { bareResponder, inventoryService, startChild } from './child.js';
import { openLog } from './open-log.js';

/** A broker, the inventory service and the bare responder, each a process of its own, and this one as the gateway that asks. */
export const openRoundTrip = async (cleanup: Cleanup): Promise<{ log: EventLog; requests: Requests }> => {
  const opened = await openLog(cleanup);
  for (const program of [inventoryService, bareResponder]) {
    const child = await startChild(opened, program);
    cleanup(child.stop);
  }
  const log = await opened.connect('gateway');
  const requests = await openRequests(log);
  cleanup(() => requests.stop());
  return { log, requests };
};
