import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectLog } from '@millrace/event-log';
import { connectionOf } from '@millrace/event-log/connection';
import { makeFolder, startNats } from '@millrace/local-servers';
import type { Cleanup } from '../measure/bench.js';

/** Messages by stream. */
export type Messages = Readonly<Record<string, number>>;

export type BareLog = Readonly<{
  pid: number;
  /** Stores the messages of one operation, each after the acknowledgement of the one before, as an operation's follow from each other. */
  store(messages: Messages): Promise<void>;
  stop(): Promise<void>;
}>;

/** A broker of its own with these streams, which forces each message to the disk as the shop's does, and messages of so many bytes. */
export const openBareLog = async (cleanup: Cleanup, streams: readonly string[], bytes: number): Promise<BareLog> => {
  const folder = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-bench-')), 0o711);
  cleanup(async () => rmSync(folder, { recursive: true, force: true }));
  const broker = await startNats({ storeDir: folder, syncInterval: 'always' });
  cleanup(() => broker.stop());
  const log = await connectLog({ servers: broker.url, user: 'benchmark', password: 'benchmark', app: 'operator' });
  cleanup(() => log.close());
  const { jsm, nc } = connectionOf(log);
  for (const name of streams) await jsm.streams.add({ name, subjects: [`${name}.>`] });
  const data = new Uint8Array(bytes).fill(120);
  let operations = 0;
  return {
    pid: broker.pid,
    store: async (messages) => {
      operations += 1;
      const id = operations;
      for (const [stream, number] of Object.entries(messages))
        for (let n = 0; n < Math.round(number); n += 1) await nc.request(`${stream}.${id}`, data, { timeout: 10_000 });
    },
    stop: async () => {
      await log.close();
      await broker.stop();
    },
  };
};
