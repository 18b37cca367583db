import { readPositions } from '../positions.js';
import type { Reign } from '../reign.js';
import { bookTable } from './book.js';
import { stateOfRows } from './rows.js';

/** The rows cannot be what the books say: the build is of no more use. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** They are of another log: the broker's store is not the one they were folded from. */
export class OtherLog extends Damaged {}

/**
 * Throws `Damaged` when a table of the build is gone, when its table was emptied by hand, or when the log is shorter than what was
 * read: then it is another log. `lengths` are the last sequences of the streams that are known.
 */
export const checkRows = async ({ rows, view, ref }: Reign, lengths: Readonly<Record<string, number>>): Promise<void> => {
  const positions = await readPositions(rows.manager, ref);
  const short = Object.entries(positions).find(([stream, { seq }]) => (lengths[stream] ?? seq) < seq);
  if (short) throw new OtherLog(`${short[0]} ends before the position ${short[1].seq}: the rows are of another log`);
  const [counted]: readonly { rows: string }[] = await rows.query(
    `SELECT rows FROM ${bookTable(ref.book, 'view_build')} WHERE view = $1 AND build = $2`,
    [ref.view, ref.build],
  );
  const state = await stateOfRows(rows, view.table.entity);
  if (state === 'gone') throw new Damaged('its table is gone');
  if (state === 'empty' && Number(counted?.rows) > 0) throw new Damaged('its table is empty');
};
