import type { ErpSourceEvent } from '@millrace/contracts';
import type { ClientBase } from 'pg';
import type { SourceConfig } from '../config/table-config.js';
import { publish, verifyTable } from '../log/publication.js';
import { removalProgress } from './missing-rows.js';
import { createSlot, dropSlot, findSlot, lossOf } from '../log/slot.js';
import type { Journal } from './journal.js';

type Loss = Extract<ErpSourceEvent, { type: 'ErpChangesLost' }>['reason'];

/**
 * Makes the publication and the slot, or finds that the slot continues the journal. A slot that does not is replaced: the loss is told in the stream,
 * and all tables are read again. Tables that are new in the configuration are read whole. Returns the loss, if any. Throws `UnreadableTable`.
 */
export const prepareSource = async (
  client: ClientBase,
  journal: Journal,
  { source, tables }: SourceConfig,
  slot: string,
  isTruncated: boolean,
): Promise<Loss | undefined> => {
  for (const config of tables) await verifyTable(client, config);
  const names = tables.map(({ table }) => table);
  await publish(client, slot, names);
  const { generation, recorded } = journal.state;
  if (recorded === undefined) {
    await newSlot(client, journal, { source, names, slot, generation: Math.max(1, generation) });
    return undefined;
  }
  const reached =
    journal.position?.generation === generation && journal.position.lsn > recorded ? journal.position.lsn : recorded;
  const loss = isTruncated ? 'table-truncated' : lossOf(await findSlot(client, slot), reached);
  if (loss) {
    const lost: ErpSourceEvent = { type: 'ErpChangesLost', reason: loss, since: reached };
    await newSlot(client, journal, { source, names, slot, generation: generation + 1, lost });
    return loss;
  }
  await addTables(journal, source, names);
  return undefined;
};

type NewSlot = Readonly<{ source: string; names: readonly string[]; slot: string; generation: number; lost?: ErpSourceEvent }>;

const nowhere = '00000000/00000000';

/** The intention is recorded first: a slot without a recorded position is the rest of a start that was killed, and is made again. */
const newSlot = async (
  client: ClientBase,
  journal: Journal,
  { source, names, slot, generation, lost }: NewSlot,
): Promise<void> => {
  const read = generation > 1 ? [...names, removalProgress] : names;
  const tables = read.map((table) => ({ table, rows: 0, complete: false }));
  const at = new Date();
  const entry = { at, correlationId: `${source}-${generation}`, translated: [] };
  const intention: ErpSourceEvent = { type: 'ErpReadingAdvanced', generation, tables };
  const position = { generation, lsn: nowhere, index: 1 };
  await journal.append([{ ...entry, position, source: [...(lost ? [lost] : []), intention] }]);
  await dropSlot(client, slot);
  const recorded = await createSlot(client, slot);
  await journal.append([{ ...entry, position: { generation, lsn: recorded, index: 0 }, source: [{ ...intention, recorded }] }]);
};

const addTables = async (journal: Journal, source: string, names: readonly string[]): Promise<void> => {
  const { generation, recorded = nowhere, tables } = journal.state;
  const known = new Set(tables.map(({ table }) => table));
  const added = names.filter((name) => !known.has(name)).map((table) => ({ table, rows: 0, complete: false }));
  const { position } = journal;
  if (added.length === 0 || !position) return;
  await journal.append([
    {
      position: { ...position, index: position.index + 1 },
      at: new Date(),
      correlationId: `${source}-${generation}`,
      translated: [],
      source: [{ type: 'ErpReadingAdvanced', generation, recorded, tables: [...tables, ...added] }],
    },
  ]);
};
