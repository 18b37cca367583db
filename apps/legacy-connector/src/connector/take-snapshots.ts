import type { Client } from 'pg';
import type { SourceConfig, TableConfig } from '../config/table-config.js';
import { aborted } from '../log/aborted.js';
import { sourceClient } from '../log/source-client.js';
import { keyValuesOf, readChunk } from '../snapshot/table-query.js';
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
/** Chunks that are read and not yet appended, at most. */
const chunksAhead = 4;

/**
 * Reads the rows of the tables whose snapshot is not complete, chunk by chunk in the order of the key, while the log is read. Each chunk is stored
 * with the key of its last row, so that a snapshot goes on where it was. Rejects when the source fails.
 */
export const takeSnapshots = async (parts: Snapshots): Promise<void> => {
  const { url, source, slot, journal, signal } = parts;
  const isPending = ({ table }: TableConfig) => journal.state.tables.some((one) => one.table === table && !one.complete);
  if (journal.state.tables.every(({ complete }) => complete)) return;
  const client = sourceClient(url, slot);
  // The query that is under way rejects.
  client.on('error', () => undefined);
  await client.connect();
  const ended = aborted(signal);
  try {
    for (const config of source.tables)
      while (isPending(config) && !signal.aborted) await readTable(client, config, parts, ended);
    // A transaction of which the reading takes notice, for what follows the snapshots.
    await writeMark(client, markPrefixOf(slot), { kind: 'low', window: 'none' });
  } finally {
    await client.end();
  }
};

/** Reads chunks while those before them are appended, until the last one, or until one must be read again: then all after it must, too. */
const readTable = async (
  client: Client,
  config: TableConfig,
  { slot, journal, windows, signal }: Snapshots,
  ended: Promise<'aborted'>,
): Promise<void> => {
  const prefix = markPrefixOf(slot);
  const results: Promise<'published' | 'again'>[] = [];
  let after: readonly string[] | undefined = journal.state.tables.find(({ table }) => table === config.table)?.after;
  let previous: string | undefined;
  for (let isLast = false; !isLast && !signal.aborted; ) {
    const { id, result } = windows.create(config, previous);
    results.push(result);
    await writeMark(client, prefix, { kind: 'low', window: id });
    const chunk = await readChunk(client, config, after, chunkRows);
    windows.read(id, chunk);
    await writeMark(client, prefix, { kind: 'high', window: id });
    const last = chunk.rows.at(-1);
    after = last && keyValuesOf(config, last);
    previous = id;
    ({ isLast } = chunk);
    if (results.length >= chunksAhead && (await Promise.race([results.shift(), ended])) === 'again') break;
  }
  await Promise.race([Promise.all(results), ended]);
};
