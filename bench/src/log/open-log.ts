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

/** A broker of the benchmark's own with all streams on the disk, empty, as nats-server forces its files to the disk by itself. */
export const openLog = async (cleanup: Cleanup): Promise<OpenLog> => {
  const folder = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-bench-')), 0o711);
  cleanup(async () => rmSync(folder, { recursive: true, force: true }));
  const broker = await startNats({ storeDir: join(folder, 'nats') });
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
