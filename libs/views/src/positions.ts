import type { EntityManager } from 'typeorm';
import type { AnyView } from './view.js';
import { ViewPosition } from './view-position.row.js';

/** How far one stream is read, and when the last event of it that was applied happened. */
export type Reached = Readonly<{ seq: number; at: string | undefined }>;
export type Positions = Readonly<Record<string, Reached>>;

/** Another instance has taken over, or moved a position: this one's work does not count. */
export class SwapLost extends Error {
  override readonly name = 'SwapLost';
}

export const positionTable = (manager: EntityManager): string => manager.connection.getMetadata(ViewPosition).tablePath;

/** The positions as they stand; empty when the view has none yet. */
export const readPositions = async (manager: EntityManager, view: AnyView): Promise<Positions> => {
  const rows: readonly { stream: string; seq: string; event_at: Date | null }[] = await manager.query(
    `SELECT stream, seq, event_at FROM ${positionTable(manager)} WHERE view = $1 AND version = $2`,
    [view.name, view.version],
  );
  return Object.fromEntries(rows.map((row) => [row.stream, { seq: Number(row.seq), at: row.event_at?.toISOString() }]));
};

/**
 * Moves positions from what they were to what they are now, if nobody else did and the reign is still `epoch`. Throws
 * `SwapLost` when a single one does not match; the transaction must then roll back.
 */
export const swapPositions = async (
  manager: EntityManager,
  view: AnyView,
  epoch: number,
  from: Positions,
  to: Positions,
): Promise<void> => {
  const moves = Object.entries(to).map(([stream, { seq, at }]) => ({ stream, expected: from[stream]?.seq ?? 0, seq, at }));
  const [, moved]: [unknown, number] = await manager.query(
    `UPDATE ${positionTable(manager)} p SET seq = m.seq, event_at = m.at, updated_at = clock_timestamp()
       FROM jsonb_to_recordset($1::jsonb) AS m(stream text, expected bigint, seq bigint, at timestamptz)
      WHERE p.view = $2 AND p.version = $3 AND p.stream = m.stream AND p.seq = m.expected AND p.epoch = $4`,
    [JSON.stringify(moves), view.name, view.version, epoch],
  );
  if (moved !== moves.length) throw new SwapLost(`${view.name}: the positions were moved by another instance`);
};
