import { checkpointMismatch } from '@millrace/event-log';
import { readPositions, SwapLost } from '../positions.js';
import type { Reign } from '../reign.js';
import { tableSum } from '../row-sum.js';
import { givenColumns } from '../stored-rows.js';
import { bookTable } from './book.js';
import { stateOfRows } from './rows.js';

/** The rows cannot be what the books say: the build is of no more use. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** They are of another log: the broker's store is not the one they were folded from. */
export class OtherLog extends Damaged {}

/**
 * Throws `Damaged` when a table of the build is gone, when its table was emptied by hand, or when the log is not the one that was read:
 * it is shorter, or has another event where reading stopped.
 */
export const checkRows = async ({ log, rows, view, ref }: Reign): Promise<void> => {
  const positions = await readPositions(rows.manager, ref);
  for (const stream of view.streams) {
    const ground = positions[stream.name];
    const loss = ground && (await checkpointMismatch(log, stream, ground));
    if (loss) throw new OtherLog(`${loss}: the rows are of another log`);
  }
  const [counted]: readonly { rows: string }[] = await rows.query(
    `SELECT rows FROM ${bookTable(ref.book, 'view_build')} WHERE view = $1 AND build = $2`,
    [ref.view, ref.build],
  );
  const state = await stateOfRows(rows, view.table.entity);
  if (state === 'gone') throw new Damaged('its table is gone');
  if (state === 'empty' && Number(counted?.rows) > 0) throw new Damaged('its table is empty');
};

/** What the books say of a table, and what is in it. */
export type Summed = Readonly<{ counted: { rows: number; sum: string | undefined }; found: { rows: number; sum: string } }>;

/** Both in one snapshot: batches that come meanwhile change both or neither. Reads the whole table. */
export const sumUp = async ({ rows, view, ref }: Summable): Promise<Summed> => {
  const metadata = rows.getMetadata(view.table.entity);
  const [both]: readonly { rows: string; hash: string | null; n: string; sum: string }[] = await rows.query(
    `SELECT b.rows, b.hash, t.rows AS n, t.sum FROM ${bookTable(ref.book, 'view_build')} b,
       (${tableSum(metadata, givenColumns(metadata, view))}) t WHERE b.view = $1 AND b.build = $2`,
    [ref.view, ref.build],
  );
  if (!both) throw new SwapLost(`${ref.view} ${ref.build} was dropped`);
  return {
    counted: { rows: Number(both.rows), sum: both.hash ?? undefined },
    found: { rows: Number(both.n), sum: both.sum },
  };
};

type Summable = Pick<Reign, 'rows' | 'view' | 'ref'>;

/** Why a table cannot be what was written, if it cannot. */
export const whyDamaged = ({ counted, found }: Summed): string | undefined => {
  if (counted.rows !== found.rows) return `its table has ${found.rows} rows where ${counted.rows} were written`;
  if (counted.sum !== undefined && counted.sum !== found.sum) return 'rows of its table were changed by hand';
  return undefined;
};

/** Throws `Damaged` when the table is not what was written. Books of an earlier release have no sum yet: they get it. */
export const checkSum = async (reign: Summable): Promise<void> => {
  const summed = await sumUp(reign);
  const why = whyDamaged(summed);
  if (why) throw new Damaged(why);
  if (summed.counted.sum !== undefined) return;
  const { rows, view, ref } = reign;
  const metadata = rows.getMetadata(view.table.entity);
  await rows.query(
    `UPDATE ${bookTable(ref.book, 'view_build')} SET hash = (SELECT sum FROM (${tableSum(metadata, givenColumns(metadata, view))}) t)
      WHERE view = $1 AND build = $2 AND hash IS NULL`,
    [ref.view, ref.build],
  );
};
