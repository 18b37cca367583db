import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppName } from '@millrace/contracts';
import { connectLog, type EventLog, provision } from '@millrace/event-log';
import { makeFolder, startNats } from '@millrace/local-servers';
import type { Cleanup } from '../bench.js';

export type OpenLog = {
  readonly url: string;
  readonly folder: string;
  /** A connection of its own, as this app. */
  readonly connect: (app: AppName) => Promise<EventLog>;
};

/**
 * A broker of the benchmark's own with all streams in files, empty. It takes messages as large as the shop's does, and forces its
 * files to the disk when nats-server does so by itself: how fast the disk is, is not what is asked.
 */
export const openLog = async (cleanup: Cleanup): Promise<OpenLog> => {
  const folder = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-bench-')), 0o711);
  cleanup(async () => rmSync(folder, { recursive: true, force: true }));
  const broker = await startNats({ storeDir: join(folder, 'nats'), config: 'max_payload: 8MB' });
  cleanup(() => broker.stop());
  const access = { servers: broker.url, user: 'benchmark', password: 'benchmark' };
  await provision(access);
  const connect = async (app: AppName) => {
    const log = await connectLog({ ...access, app });
    cleanup(() => log.close());
    return log;
  };
  return { url: broker.url, folder, connect };
};
