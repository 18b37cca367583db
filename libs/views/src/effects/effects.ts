import type { EntityManager } from 'typeorm';
import type { Positions } from '../positions.js';
import { type BuildRef, bookTable } from '../build/book.js';

/** What is to be done outside because of an event. */
export type Effect = Readonly<{ stream: string; seq: number; effect: unknown }>;

/**
 * Keeps what is to be done, in the transaction that folds its events. A build that is not live keeps only what lies behind the live
 * one's position, and holds it: the live one does the rest.
 */
export const keepEffects = async (
  manager: EntityManager,
  { book, view, build }: BuildRef,
  effects: readonly Effect[],
): Promise<void> => {
  if (effects.length === 0) return;
  await manager.query(
    `INSERT INTO ${bookTable(book, 'view_effect')} (view, build, stream, seq, effect)
     SELECT $1, $2, e.stream, e.seq, e.effect
       FROM ROWS FROM (jsonb_to_recordset($3::jsonb) AS (stream text, seq bigint, effect jsonb))
            WITH ORDINALITY AS e(stream, seq, effect, n)
      WHERE NOT EXISTS (
        SELECT 1 FROM ${bookTable(book, 'view_build')} b JOIN ${bookTable(book, 'view_position')} p USING (view, build)
         WHERE b.view = $1 AND b.state = 'live' AND b.build <> $2 AND p.stream = e.stream AND p.seq >= e.seq)
      ORDER BY e.n`,
    [view, build, JSON.stringify(effects)],
  );
};

/** What a build holds, oldest first. */
export const readEffects = async (
  manager: EntityManager,
  { book, view, build }: BuildRef,
  most: number,
): Promise<readonly (Effect & Readonly<{ n: string }>)[]> =>
  manager.query(
    `SELECT n, stream, seq::int AS seq, effect FROM ${bookTable(book, 'view_effect')} WHERE view = $1 AND build = $2 ORDER BY n LIMIT $3`,
    [view, build, most],
  );

/** Takes out what is done. */
export const dropEffects = async (
  manager: EntityManager,
  { book, view, build }: BuildRef,
  done: readonly string[],
): Promise<void> => {
  await manager.query(`DELETE FROM ${bookTable(book, 'view_effect')} WHERE view = $1 AND build = $2 AND n = ANY($3::bigint[])`, [
    view,
    build,
    done,
  ]);
};

/**
 * Gives the next live build what the last one has still to do, and takes from what it held itself all that the last one, at `mark`,
 * has kept: each effect is kept by exactly one.
 */
export const handOverEffects = async (manager: EntityManager, last: BuildRef, next: BuildRef, mark: Positions): Promise<void> => {
  const table = bookTable(next.book, 'view_effect');
  const passed = Object.entries(mark).map(([stream, { seq }]) => ({ stream, seq }));
  await manager.query(
    `DELETE FROM ${table} e USING jsonb_to_recordset($3::jsonb) AS m(stream text, seq bigint)
      WHERE e.view = $1 AND e.build = $2 AND e.stream = m.stream AND e.seq <= m.seq`,
    [next.view, next.build, JSON.stringify(passed)],
  );
  await manager.query(`UPDATE ${table} SET build = $3 WHERE view = $1 AND build = $2`, [next.view, last.build, next.build]);
};
