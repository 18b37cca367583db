import type { EntityManager } from 'typeorm';
import type { Rows } from '../view/fold-batch.js';
import { readPositions } from './positions.js';
import type { AnyView } from '../view/view.js';
import { type ProjectionRegistry, type BuildRef, registryTable } from './projection-registry.js';
import { preparedStatement } from '../storage/prepared-statements.js';

export type BuildState = 'building' | 'ready' | 'live' | 'retired' | 'failed';

export type Build = BuildRef &
  Readonly<{
    state: BuildState;
    startedAt: string;
    rows: number;
    eventsPerSecond: number | undefined;
    error: string | undefined;
    liveForMs: number | undefined;
    /** Whether the operator has put another in its place: it is live again only when the operator says so. */
    isWithdrawn: boolean;
  }>;

type BuildRecord = Readonly<{
  build: number;
  version: number;
  schema: string;
  state: BuildState;
  started_at: Date;
  rows: string;
  per_second: number | null;
  fault: string | null;
  live_for: number | null;
  withdrawn: boolean;
}>;

/** All builds of a view, the live one first, then the newest. */
export const readBuilds = async (
  registry: ProjectionRegistry,
  manager: EntityManager = registry.source.manager,
): Promise<readonly Build[]> => {
  const records: readonly BuildRecord[] = await manager.query(
    `SELECT build, version, schema, state, started_at, rows, per_second, fault, withdrawn,
            1000 * extract(epoch FROM clock_timestamp() - live_since)::float8 AS live_for FROM ${registryTable(registry.schema, 'view_build')}
      WHERE view = $1 ORDER BY (state = 'live') DESC, build DESC`,
    [registry.view],
  );
  return records.map(({ build, version, schema, state, ...told }) => ({
    ...{ registrySchema: registry.schema, view: registry.view, build, version, schema, state },
    startedAt: told.started_at.toISOString(),
    rows: Number(told.rows),
    eventsPerSecond: told.per_second ?? undefined,
    error: told.fault ?? undefined,
    liveForMs: told.live_for ?? undefined,
    isWithdrawn: told.withdrawn,
  }));
};

/** Whether a version needs a build of its own: there is none of it that may go live, and nothing newer is live. */
export const needsBuild = (builds: readonly Build[], version: number): boolean => {
  const live = builds.find(({ state }) => state === 'live');
  if (!live) return !builds.some((build) => build.version === version && build.state !== 'failed' && !build.isWithdrawn);
  return live.version < version && !builds.some((build) => build.version === version);
};

/** Whether an instance keeps a build: one of its rules that has not failed, or a live one whose rows its queries can read. */
export const isRunnable = ({ version, state }: Build, view: Pick<AnyView, 'version' | 'compatibleVersions'>): boolean =>
  state !== 'failed' && (version === view.version || (state === 'live' && (view.compatibleVersions ?? []).includes(version)));

/** Locks the builds of a view until the transaction ends: one change of what is live, begun or dropped at a time. */
export const lockBuilds = (manager: EntityManager, { schema, view }: ProjectionRegistry): Promise<unknown> =>
  manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 7232002))', [`${schema}.${view}`]);

/** Begins a build of `version`, unless `unless` says otherwise of the builds that are there. Its tables are made by which instance folds it. */
export const createBuild = (
  registry: ProjectionRegistry,
  version: number,
  unless: (builds: readonly Build[]) => boolean = () => false,
): Promise<Build | undefined> =>
  registry.source.transaction(async (manager) => {
    await lockBuilds(manager, registry);
    const builds = await readBuilds(registry, manager);
    if (unless(builds)) return undefined;
    const [{ build, schema }]: [{ build: number; schema: string }] = await manager.query(
      `INSERT INTO ${registryTable(registry.schema, 'view_build')} (view, build, version, schema, state, hash)
       SELECT $1, n, $2, $3::text || '_' || n, 'building', 0
         FROM nextval('${registryTable(registry.schema, 'view_build_number')}') AS n
       RETURNING build, schema`,
      [registry.view, version, registry.schema],
    );
    // Left behind by registry that were deleted by hand: rows of nobody knows when.
    await manager.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`);
    return (await readBuilds(registry, manager)).find((one) => one.build === build);
  });

/**
 * Says that a build has caught up. When nothing is live, it is from now on, and `true` is returned.
 */
export const markCaughtUp = (registry: ProjectionRegistry, ref: BuildRef): Promise<boolean> =>
  registry.source.transaction(async (manager) => {
    const { build } = ref;
    await lockBuilds(manager, registry);
    const builds = await readBuilds(registry, manager);
    const state = builds.some((one) => one.state === 'live') ? 'ready' : 'live';
    await manager.query(
      `UPDATE ${registryTable(registry.schema, 'view_build')} SET state = $3::text, per_second = NULL,
              live_since = CASE WHEN $3::text = 'live' THEN clock_timestamp() END
        WHERE view = $1 AND build = $2 AND state = 'building'`,
      [registry.view, build, state],
    );
    return state === 'live';
  });

/**
 * Ends a build that met what it cannot fold, or that lost its tables. Nothing is answered from it any more. Of another log nothing
 * was done outside: when it `wasOfAnotherLog`, what it did does not count.
 */
export const markFailed = async (
  registry: ProjectionRegistry,
  { build }: BuildRef,
  fault: string,
  wasOfAnotherLog: boolean,
): Promise<void> => {
  await registry.source.query(
    `UPDATE ${registryTable(registry.schema, 'view_build')} SET state = 'failed', fault = $3, per_second = NULL,
            live_since = CASE WHEN NOT $4 THEN live_since END
      WHERE view = $1 AND build = $2`,
    [registry.view, build, fault.slice(0, 1000), wasOfAnotherLog],
  );
};

/** Notes how fast a build goes, for whoever asks how long it will take. */
export const recordRate = async (registry: ProjectionRegistry, { build }: BuildRef, perSecond: number): Promise<void> => {
  await registry.source.query(
    `UPDATE ${registryTable(registry.schema, 'view_build')} SET per_second = $3 WHERE view = $1 AND build = $2 AND state = 'building'`,
    [registry.view, build, perSecond],
  );
};

/** Forgets a build and deletes its rows, unless it is live: then nothing is changed and `false` returned. */
export const deleteBuild = (registry: ProjectionRegistry, ref: BuildRef): Promise<boolean> =>
  registry.source.transaction(async (manager) => {
    const { build, schema } = ref;
    await lockBuilds(manager, registry);
    if ((await readBuilds(registry, manager)).some((one) => one.build === build && one.state === 'live')) return false;
    // As which instance folds it: the positions first.
    await readPositions(manager, ref, true);
    for (const table of ['view_build', 'view_position', 'view_lease', 'view_parked_key', 'view_parked_event'])
      await manager.query(`DELETE FROM ${registryTable(registry.schema, table)} WHERE view = $1 AND build = $2`, [
        registry.view,
        build,
      ]);
    await manager.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`);
    return true;
  });

/** Keeps count of a build's rows, and their sum, so that a table that was changed by hand is known from one that was not. */
export const updateRowCount = async (
  manager: EntityManager,
  { registrySchema, view, build }: BuildRef,
  before: Rows<unknown>,
  changed: Rows<unknown>,
  sum: bigint,
): Promise<void> => {
  let more = 0;
  for (const [key, row] of changed) more += (row === undefined ? 0 : 1) - (before.get(key) === undefined ? 0 : 1);
  if (more === 0 && sum === 0n) return;
  await manager.query(
    preparedStatement(
      `UPDATE ${registryTable(registrySchema, 'view_build')} SET rows = rows + $3, hash = hash + $4::numeric WHERE view = $1 AND build = $2`,
    ),
    [view, build, more, String(sum)],
  );
};
