import type { EntityManager } from 'typeorm';
import { type BuildRef, registryTable } from '../registry/projection-registry.js';

/** What is to be done outside because of an event. */
export type Effect = Readonly<{ key: string; stream: string; seq: number; effect: unknown }>;

/**
 * Keeps what is to be done, in the transaction that folds its events. A build that is not live keeps only what the live one, or the
 * last that was, has not kept: what lies behind its position or is parked there. It holds that.
 */
export const keepEffects = async (
  manager: EntityManager,
  { registrySchema, view, build }: BuildRef,
  effects: readonly Effect[],
): Promise<void> => {
  if (effects.length === 0) return;
  await manager.query(
    `INSERT INTO ${registryTable(registrySchema, 'view_effect')} (view, build, key, stream, seq, effect)
     SELECT $1, $2, e.key, e.stream, e.seq, e.effect
       FROM ROWS FROM (jsonb_to_recordset($3::jsonb) AS (key text, stream text, seq bigint, effect jsonb))
            WITH ORDINALITY AS e(key, stream, seq, effect, n)
      WHERE NOT EXISTS (
        SELECT 1 FROM (${lastLive(registrySchema)}) b JOIN ${registryTable(registrySchema, 'view_position')} p ON p.view = $1 AND p.build = b.build
         WHERE b.build <> $2 AND p.stream = e.stream AND p.seq >= e.seq AND NOT (${parkedIn(registrySchema, 'b.build')}))
      ORDER BY e.n`,
    [view, build, JSON.stringify(effects)],
  );
};

/** The build that is live, or was when it failed: that whose effects were done last. */
const lastLive = (book: string): string =>
  `SELECT build FROM ${registryTable(book, 'view_build')}
    WHERE view = $1 AND state IN ('live', 'failed') AND live_since IS NOT NULL ORDER BY live_since DESC LIMIT 1`;

/** Whether the event of the effect `e` waits in a build: then that build has not kept the effect. */
const parkedIn = (book: string, build: string): string =>
  `EXISTS (SELECT 1 FROM ${registryTable(book, 'view_parked_event')} w WHERE w.view = $1 AND w.build = ${build}
      AND w.stream = e.stream AND w.seq = e.seq AND (w.key = e.key OR w.key LIKE 'aggregate:%'))`;

/** What a live build has still to do, oldest first. */
export const readEffects = async (
  manager: EntityManager,
  { registrySchema, view, build }: BuildRef,
  most: number,
): Promise<readonly (Effect & Readonly<{ n: string }>)[]> =>
  manager.query(
    `SELECT n, key, stream, seq::int AS seq, effect FROM ${registryTable(registrySchema, 'view_effect')} JOIN ${registryTable(registrySchema, 'view_build')} USING (view, build)
      WHERE view = $1 AND build = $2 AND state = 'live' ORDER BY n LIMIT $3`,
    [view, build, most],
  );

/** Takes out what is done; by now it may be another build's. */
export const dropEffects = async (
  manager: EntityManager,
  { registrySchema, view }: BuildRef,
  done: readonly string[],
): Promise<void> => {
  await manager.query(`DELETE FROM ${registryTable(registrySchema, 'view_effect')} WHERE view = $1 AND n = ANY($2::bigint[])`, [
    view,
    done,
  ]);
};

/**
 * Gives the next live build what the last one has still to do, and takes from what it held itself all that the last one has kept:
 * each effect is kept by exactly one. The last one's positions must not move meanwhile.
 */
export const handOverEffects = async (manager: EntityManager, next: BuildRef): Promise<void> => {
  const { registrySchema, view } = next;
  const table = registryTable(registrySchema, 'view_effect');
  const [last]: readonly { build: number }[] = await manager.query(lastLive(registrySchema), [view]);
  if (!last || last.build === next.build) return;
  await manager.query(
    `DELETE FROM ${table} e USING ${registryTable(registrySchema, 'view_position')} p
      WHERE e.view = $1 AND e.build = $2 AND p.view = $1 AND p.build = $3 AND p.stream = e.stream AND e.seq <= p.seq
        AND NOT (${parkedIn(registrySchema, '$3')})`,
    [view, next.build, last.build],
  );
  await manager.query(`UPDATE ${table} SET build = $2 WHERE view = $1 AND build = $3`, [view, next.build, last.build]);
};
