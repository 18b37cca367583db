import type { DataSource, EntityManager } from 'typeorm';
import { type BuildRef, registryTable } from './projection-registry.js';
import { readPositions, PositionConflict } from './positions.js';

/** Who asks for a lease, and how long it lasts unless renewed. It saves double work and protects nothing: the positions' swap does. */
export type LeaseOptions = Readonly<{ holder: string; seconds: number }>;

/**
 * Begins a leadership term over a build and returns its epoch: from now on no other instance's swap succeeds. `undefined` while another
 * holds a live lease, unless `force`: an instance that starts takes over at once, so that a restart after a crash need not wait.
 * Throws `PositionConflict` when the build is gone.
 */
export const takeLease = async (
  source: DataSource,
  ref: BuildRef,
  streams: readonly string[],
  terms: LeaseOptions,
  force: boolean,
): Promise<number | undefined> => {
  // Whoever stands by asks often: it must not hold up whoever folds.
  if (!force && (await isHeldByAnother(source, ref, terms))) return undefined;
  return source.transaction((manager) => takeOver(manager, ref, streams, terms, force));
};

const isHeldByAnother = async (
  source: DataSource,
  { registrySchema, view, build }: BuildRef,
  { holder }: LeaseOptions,
): Promise<boolean> => {
  const [{ held }]: [{ held: boolean }] = await source.query(
    `SELECT EXISTS (SELECT FROM ${registryTable(registrySchema, 'view_lease')}
       WHERE view = $1 AND build = $2 AND holder <> $3 AND held_until >= clock_timestamp()) AS held`,
    [view, build, holder],
  );
  return held;
};

/** Locks as everyone does: the positions in the order of their streams, then the build. An instance that folds goes on counting its rows. */
const takeOver = async (
  manager: EntityManager,
  ref: BuildRef,
  streams: readonly string[],
  { holder, seconds }: LeaseOptions,
  force: boolean,
): Promise<number | undefined> => {
  const { registrySchema, view, build } = ref;
  await readPositions(manager, ref, true);
  const there: readonly unknown[] = await manager.query(
    `SELECT FROM ${registryTable(registrySchema, 'view_build')} WHERE view = $1 AND build = $2 FOR KEY SHARE`,
    [view, build],
  );
  if (there.length === 0) throw new PositionConflict(`${view} ${build} was dropped`);
  const taken: readonly { epoch: string }[] = await manager.query(
    `INSERT INTO ${registryTable(registrySchema, 'view_lease')} AS l (view, build, holder, epoch, held_until)
       VALUES ($1, $2, $3, 1, clock_timestamp() + $4 * interval '1 second')
       ON CONFLICT (view, build) DO UPDATE SET holder = EXCLUDED.holder, held_until = EXCLUDED.held_until,
         epoch = 1 + greatest(l.epoch, (SELECT max(epoch) FROM ${registryTable(registrySchema, 'view_position')} WHERE view = $1 AND build = $2))
       WHERE $5 OR l.holder = EXCLUDED.holder OR l.held_until < clock_timestamp()
       RETURNING epoch`,
    [view, build, holder, seconds, force],
  );
  const epoch = taken[0] && Number(taken[0].epoch);
  if (epoch === undefined) return undefined;
  await manager.query(
    `INSERT INTO ${registryTable(registrySchema, 'view_position')} (view, build, stream, seq, epoch)
       SELECT $1, $2, stream, 0, $3 FROM unnest($4::text[]) AS stream ORDER BY stream
       ON CONFLICT (view, build, stream) DO UPDATE SET epoch = EXCLUDED.epoch`,
    [view, build, epoch, streams],
  );
  return epoch;
};

/** Makes the lease last longer; `false` when it is no longer this leadership term's. */
export const renewLease = async (
  source: DataSource,
  { registrySchema, view, build }: BuildRef,
  terms: LeaseOptions,
  epoch: number,
): Promise<boolean> => {
  const [, renewed]: [unknown, number] = await source.query(
    `UPDATE ${registryTable(registrySchema, 'view_lease')} SET held_until = clock_timestamp() + $1 * interval '1 second'
      WHERE view = $2 AND build = $3 AND holder = $4 AND epoch = $5`,
    [terms.seconds, view, build, terms.holder, epoch],
  );
  return renewed === 1;
};

/** Lets another instance take over at once. */
export const releaseLease = async (
  source: DataSource,
  { registrySchema, view, build }: BuildRef,
  { holder }: LeaseOptions,
  epoch: number,
): Promise<void> => {
  await source.query(
    `UPDATE ${registryTable(registrySchema, 'view_lease')} SET held_until = clock_timestamp() - interval '1 second'
      WHERE view = $1 AND build = $2 AND holder = $3 AND epoch = $4`,
    [view, build, holder, epoch],
  );
};
