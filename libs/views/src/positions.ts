import type { EntityManager } from 'typeorm';
import { type BuildRef, bookTable } from './build/book.js';

/** How far one stream is read, and when the last event of it that was applied happened. */
export type Reached = Readonly<{ seq: number; at: string | undefined }>;
export type Positions = Readonly<Record<string, Reached>>;

/** Another instance has taken over, or moved a position: this one's work does not count. */
export class SwapLost extends Error {
  override readonly name = 'SwapLost';
}

/** The positions as they stand; empty when the build has none yet. With `lock` they stay so until the transaction ends. */
export const readPositions = async (
  manager: EntityManager,
  { book, view, build }: BuildRef,
  lock = false,
): Promise<Positions> => {
  const rows: readonly { stream: string; seq: string; event_at: Date | null }[] = await manager.query(
    `SELECT stream, seq, event_at FROM ${bookTable(book, 'view_position')} WHERE view = $1 AND build = $2 ORDER BY stream
     ${lock ? 'FOR UPDATE' : ''}`,
    [view, build],
  );
  return Object.fromEntries(rows.map((row) => [row.stream, { seq: Number(row.seq), at: row.event_at?.toISOString() }]));
};

/**
 * Moves positions from what they were to what they are now, if nobody else did and the reign is still `epoch`. Throws
 * `SwapLost` when a single one does not match; the transaction must then roll back.
 */
export const swapPositions = async (
  manager: EntityManager,
  { book, view, build }: BuildRef,
  epoch: number,
  from: Positions,
  to: Positions,
): Promise<void> => {
  const moves = Object.entries(to).map(([stream, { seq, at }]) => ({ stream, expected: from[stream]?.seq ?? 0, seq, at }));
  const [, moved]: [unknown, number] = await manager.query(
    `UPDATE ${bookTable(book, 'view_position')} p SET seq = m.seq, event_at = coalesce(m.at, p.event_at), updated_at = clock_timestamp()
       FROM jsonb_to_recordset($1::jsonb) AS m(stream text, expected bigint, seq bigint, at timestamptz)
      WHERE p.view = $2 AND p.build = $3 AND p.stream = m.stream AND p.seq = m.expected AND p.epoch = $4`,
    [JSON.stringify(moves), view, build, epoch],
  );
  if (moved !== moves.length) throw new SwapLost(`${view} ${build}: the positions were moved by another instance`);
};

/** Ends whatever reign there is: its next swap fails, and it looks at the books again before it goes on. */
export const endReign = async (manager: EntityManager, { book, view, build }: BuildRef): Promise<void> => {
  await manager.query(`UPDATE ${bookTable(book, 'view_position')} SET epoch = epoch + 1 WHERE view = $1 AND build = $2`, [
    view,
    build,
  ]);
};
