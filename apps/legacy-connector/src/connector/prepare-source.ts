import type { ErpSourceEvent } from '@millrace/contracts';
import type { ClientBase } from 'pg';
import { namesInLog, type SourceConfig, tablesOf } from '../config/table-config.js';
import { publish, verifyTable } from '../log/publication.js';
import { createSlot, dropSlot, findSlot, lossOf } from '../log/slot.js';
import { type Journal, nowhere } from '../journal/journal.js';
import { verifyPolledTable } from '../polling/verify-polled-table.js';
import { configuredProgress, newProgress, removalProgress } from '../journal/table-progress.js';

type Loss = Extract<ErpSourceEvent, { type: 'ErpChangesLost' }>['reason'];

/**
 * Makes the publication and the slot for the tables that are read by the log, or finds that the slot continues the journal. A slot that does not is replaced: the loss is recorded in the stream,
 * and all tables are read again. Tables that are new in the configuration are read whole. Returns the loss, if any. Throws `UnreadableTable`.
 */
export const prepareSource = async (
  client: ClientBase,
  journal: Journal,
  { source, tables, outboxes = [] }: SourceConfig,
  slot: string,
  isTruncated: boolean,
): Promise<Loss | undefined> => {
  for (const config of [...outboxes, ...tables]) await verifyTable(client, config);
  for (const config of tablesOf({ tables }, 'query')) await verifyPolledTable(client, config);
  const names = namesInLog({ tables, outboxes });
  // A slot that nobody reads would keep the log of the source.
  if (names.length === 0) return dropSlot(client, slot).then(() => undefined);
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
  await takeConfiguration(journal, source, names);
  return undefined;
};

type NewSlot = Readonly<{ source: string; names: readonly string[]; slot: string; generation: number; lost?: ErpSourceEvent }>;

/** The intention is recorded first: a slot without a recorded position is the rest of a start that was killed, and is made again. */
const newSlot = async (
  client: ClientBase,
  journal: Journal,
  { source, names, slot, generation, lost }: NewSlot,
): Promise<void> => {
  const tables = [...newProgress(generation > 1 ? [...names, removalProgress] : names)];
  const at = new Date();
  const entry = { at, correlationId: `${source}-${generation}`, translated: [] };
  const intention: ErpSourceEvent = { type: 'ErpReadingAdvanced', generation, tables };
  const position = { generation, lsn: nowhere, index: 1 };
  await journal.append([{ ...entry, position, source: [...(lost ? [lost] : []), intention] }]);
  await dropSlot(client, slot);
  const recorded = await createSlot(client, slot);
  await journal.append([{ ...entry, position: { generation, lsn: recorded, index: 0 }, source: [{ ...intention, recorded }] }]);
};

/** Recorded beside the last change: a transaction may go on right behind it. */
const takeConfiguration = async (journal: Journal, source: string, names: readonly string[]): Promise<void> => {
  const { generation, recorded, tables } = journal.state;
  const configured = configuredProgress(tables, names);
  if (configured === tables) return;
  const progress = { ...(recorded !== undefined && { recorded }), tables: [...configured] };
  await journal.note({ progress, correlationId: `${source}-${generation}` });
};
