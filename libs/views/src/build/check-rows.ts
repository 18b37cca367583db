import { lossBefore } from '@millrace/event-log';
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
 * Throws `Damaged` when a table of the build is gone, when its table was emptied by hand, or when the log is not the one that was read:
 * it is shorter, or has another event where reading stopped.
 */
export const checkRows = async ({ log, rows, view, ref }: Reign): Promise<void> => {
  const positions = await readPositions(rows.manager, ref);
  for (const stream of view.streams) {
    const ground = positions[stream.name];
    const loss = ground && (await lossBefore(log, stream, ground));
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
