import { Client } from 'pg';
import type { SourceConfig, TableConfig } from '../config/table-config.js';
import { connectionTimeoutMillis } from '../log/log-reader.js';
import { readChunk } from '../snapshot/table-query.js';
import type { Windows } from '../snapshot/windows.js';
import type { Journal } from '../journal/journal.js';
import { markPrefixOf, writeMark } from '../log/marks.js';

type Snapshots = Readonly<{
  url: string;
  source: SourceConfig;
  slot: string;
  journal: Journal;
  windows: Windows;
  signal: AbortSignal;
}>;

/** Rows of one chunk; with the record of its end they fit into one append. */
const chunkRows = 900;

/**
 * Reads the rows of the tables whose snapshot is not complete, chunk by chunk in the order of the key, while the log is read. Each chunk is stored
 * with the key of its last row, so that a snapshot goes on where it was. Rejects when the source fails.
 */
export const takeSnapshots = async ({ url, source, slot, journal, windows, signal }: Snapshots): Promise<void> => {
  const isPending = ({ table }: TableConfig) => journal.state.tables.some((one) => one.table === table && !one.complete);
  if (journal.state.tables.every(({ complete }) => complete)) return;
  const client = new Client({ connectionString: url, application_name: slot, connectionTimeoutMillis });
  // The query that is under way rejects.
  client.on('error', () => undefined);
  await client.connect();
  const ended = aborted(signal);
  try {
    for (const config of source.tables)
      while (isPending(config) && !signal.aborted) {
        const { id, result } = windows.create(config);
        const after = journal.state.tables.find(({ table }) => table === config.table)?.after;
        await writeMark(client, markPrefixOf(slot), { kind: 'low', window: id });
        windows.read(id, await readChunk(client, config, after, chunkRows));
        await writeMark(client, markPrefixOf(slot), { kind: 'high', window: id });
        await Promise.race([result, ended]);
      }
    // A transaction of which the reading takes notice, for what follows the snapshots.
    await writeMark(client, markPrefixOf(slot), { kind: 'low', window: 'none' });
  } finally {
    await client.end();
  }
};

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
