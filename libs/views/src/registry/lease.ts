import type { DataSource, EntityManager } from 'typeorm';
import { type BuildRef, registryTable } from './projection-registry.js';
import { readPositions, PositionConflict } from './positions.js';

/** The holder of a lease and its duration. A lease avoids double work; consistency comes from the compare-and-swap of the positions. */
export type LeaseOptions = Readonly<{ holder: string; seconds: number }>;

/**
 * Begins a leadership term of a build and returns its epoch: from then on the compare-and-swap of every other instance fails. Returns
 * `undefined` while another instance holds the lease, unless `force`: a starting instance takes over at once, so that a restart need not
 * wait for the lease of the crashed one. Throws `PositionConflict` when the build was deleted. Raw: locks and an upsert that compares.
 */
export const takeLease = async (
  source: DataSource,
  ref: BuildRef,
  streams: readonly string[],
  terms: LeaseOptions,
  force: boolean,
): Promise<number | undefined> => {
  // Standbys try often and must not take the locks of the leader.
  if (!force && (await isHeldByAnother(source, ref, terms))) return undefined;
  return source.transaction((manager) => takeOver(manager, ref, streams, terms, force));
};

const isHeldByAnother = async (
  source: DataSource,
  { registrySchema, view, build }: BuildRef,
  { holder }: LeaseOptions,
): Promise<boolean> => {
  // Raw: compared with the database's clock, on the connection of the rows.
  const [{ held }]: [{ held: boolean }] = await source.query(
    `SELECT EXISTS (SELECT FROM ${registryTable(registrySchema, 'view_lease')}
       WHERE view = $1 AND build = $2 AND holder <> $3 AND held_until >= clock_timestamp()) AS held`,
    [view, build, holder],
  );
  return held;
};

/**
 * Locks in the common order: the positions by stream, then the build. `KEY SHARE` lets the leader update the row count. Raw: each statement
 * locks, or compares and swaps, at once.
 */
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

/** Extends the lease; `false` when it belongs to another term, or when the term was ended: see `endLeadershipTerm`. */
export const renewLease = async (
  source: DataSource,
  { registrySchema, view, build }: BuildRef,
  terms: LeaseOptions,
  epoch: number,
): Promise<boolean> => {
  // Raw: with the database's clock, on the connection of the rows.
  const [, renewed]: [unknown, number] = await source.query(
    `UPDATE ${registryTable(registrySchema, 'view_lease')} SET held_until = clock_timestamp() + $1 * interval '1 second'
      WHERE view = $2 AND build = $3 AND holder = $4 AND epoch = $5
        AND epoch = ALL (SELECT epoch FROM ${registryTable(registrySchema, 'view_position')} WHERE view = $2 AND build = $3)`,
    [terms.seconds, view, build, terms.holder, epoch],
  );
  return renewed === 1;
};

/** Expires the lease, so that another instance can take over at once. Raw: with the database's clock, on the connection of the rows. */
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
