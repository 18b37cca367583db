import type { EntityManager } from 'typeorm';
import { type BuildRef, registryTable } from './projection-registry.js';

/**
 * The sequence up to which one stream is read, the message at that sequence, and the time of the last applied event. Positions of an
 * earlier release have no message id.
 */
export type StreamPosition = Readonly<{ seq: number; id: string | undefined; at: string | undefined }>;
/** The positions of a build by name of the stream. */
export type Positions = Readonly<Record<string, StreamPosition>>;

/** Another instance has taken over or moved a position, so the work of this instance is discarded. */
export class PositionConflict extends Error {
  override readonly name = 'SwapLost';
}

/**
 * The positions of a build by stream; empty when it has none yet. With `lock` they cannot change until the transaction ends. Raw: read on
 * the connection of the rows too, whose schema is that of the build, and locked in the order of the streams.
 */
export const readPositions = async (
  manager: EntityManager,
  { registrySchema, view, build }: BuildRef,
  lock = false,
): Promise<Positions> => {
  const rows: readonly { stream: string; seq: string; event_id: string | null; event_at: Date | null }[] = await manager.query(
    `SELECT stream, seq, event_id, event_at FROM ${registryTable(registrySchema, 'view_position')} WHERE view = $1 AND build = $2 ORDER BY stream
     ${lock ? 'FOR UPDATE' : ''}`,
    [view, build],
  );
  return Object.fromEntries(
    rows.map(({ stream, seq, event_id, event_at }) => [
      stream,
      { seq: Number(seq), id: event_id ?? undefined, at: event_at?.toISOString() },
    ]),
  );
};

/** Ends the current leadership term: its next compare-and-swap fails, and the instance reads the registry again before it goes on. Raw: it locks in order. */
export const endLeadershipTerm = async (manager: EntityManager, { registrySchema, view, build }: BuildRef): Promise<void> => {
  await manager.query(
    `WITH locked AS (${lockInOrder(registrySchema)})
     UPDATE ${registryTable(registrySchema, 'view_position')} p SET epoch = epoch + 1 FROM locked
      WHERE p.view = $1 AND p.build = $2 AND p.stream = locked.stream`,
    [view, build],
  );
};

/** Locks the positions of a build (`$1`, `$2`) in one order for all transactions, so that they cannot deadlock. */
export const lockInOrder = (registry: string, columns = 'stream'): string =>
  `SELECT ${columns} FROM ${registryTable(registry, 'view_position')} WHERE view = $1 AND build = $2 ORDER BY stream FOR UPDATE`;
