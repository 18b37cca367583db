import { CATALOG, product } from '@millrace/contracts';
import { type CommandSender, openCommandSender } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryLog, temporaryLog, testPassword } from '@millrace/testing';
import { app } from './index.js';
import { productPut } from './price-list/product.fixture.js';

/** The service on a broker of its own. */
export type CheckoutFixture = Readonly<{
  log: TemporaryLog;
  /** Sends as the gateway does. */
  commands: CommandSender;
  /** Starts the service again, after `stop`. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Stops everything and removes the broker's data. */
  close(): Promise<void>;
}>;

/** Starts the service with these settings, in a shop with the product `mug`: the variant `mug_1` at 12.00 EUR. */
export const openCheckout = async (settings: Readonly<Record<string, string>> = {}): Promise<CheckoutFixture> => {
  const log = await temporaryLog();
  await log.record(CATALOG, product, 'mug', productPut('mug', 1200));
  let service: RunningApp;
  const start = async () => {
    service = await app.start({ NATS_URL: log.broker.url, NATS_PASSWORD: testPassword, ...settings });
  };
  await start();
  const commands = await openCommandSender(await log.as('gateway'));
  const stop = () => service.stop();
  return {
    ...{ log, commands, start, stop },
    close: async () => {
      await commands.stop();
      await stop();
      await log.remove();
    },
  };
};
