import { INVENTORY } from '@millrace/contracts';
import { type EventLog, openCommandSender, type CommandSender } from '@millrace/event-log';
import type { Cleanup } from '../measure/bench.js';
import { bareResponder, inventoryService, startChild } from './child.js';
import { type Accounts, openLog } from './open-log.js';

/** `log` is the gateway's, `owner` that of the app that executes the command. */
export type RoundTrip = Readonly<{ log: EventLog; owner: EventLog; requests: CommandSender; brokerCpuMicros: () => number }>;

/** Starts a broker, the inventory service and the bare responder, each in its own process; this process is the gateway. */
export const openRoundTrip = async (cleanup: Cleanup, accounts?: Accounts): Promise<RoundTrip> => {
  const opened = await openLog(cleanup, accounts);
  for (const program of [inventoryService, bareResponder]) {
    const child = await startChild(opened, program);
    cleanup(child.stop);
  }
  const log = await opened.connect('gateway');
  const requests = await openCommandSender(log);
  cleanup(() => requests.stop());
  return { log, owner: await opened.connect(INVENTORY.owner), requests, brokerCpuMicros: opened.brokerCpuMicros };
};
