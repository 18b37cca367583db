import type { EntityManager, ObjectLiteral } from 'typeorm';
import {
  type BuildState,
  buildEntity,
  leaseEntity,
  positionEntity,
  quarantinedEventEntity,
  quarantinedKeyEntity,
} from './registry-entities.js';
import type { Rows } from '../view/fold-batch.js';
import { readPositions } from './positions.js';
import type { AnyView } from '../view/view.js';
import { type ProjectionRegistry, type BuildRef, registryTable } from './projection-registry.js';

/** A build as the registry records it. `startedAt` is RFC 3339, `liveForMs` the time since it went live. */
export type Build = BuildRef &
  Readonly<{
    state: BuildState;
    startedAt: string;
    rows: number;
    eventsPerSecond: number | undefined;
    error: string | undefined;
    liveForMs: number | undefined;
    /** Whether the operator replaced it: then only the operator makes it live again. */
    isWithdrawn: boolean;
  }>;

/** All builds of a view, the live one first, then the newest. Ages are by the clock of the database. */
export const readBuilds = async (
  registry: ProjectionRegistry,
  manager: EntityManager = registry.source.manager,
): Promise<readonly Build[]> => {
  const { entities, raw } = await manager
    .createQueryBuilder(buildEntity, 'b')
    .addSelect('1000 * extract(epoch FROM clock_timestamp() - b.live_since)::float8', 'live_for')
    .where('b.view = :view', { view: registry.view })
    .orderBy(`(b.state = 'live')`, 'DESC')
    .addOrderBy('b.build', 'DESC')
    .getRawAndEntities<{ live_for: number | null }>();
  return entities.map(({ view, build, version, schema, state, rows, ...entity }, n) => ({
    ...{ registrySchema: registry.schema, view, build, version, schema, state, rows },
    startedAt: entity.startedAt.toISOString(),
    eventsPerSecond: entity.perSecond ?? undefined,
    error: entity.fault ?? undefined,
    liveForMs: raw[n]?.live_for ?? undefined,
    isWithdrawn: entity.withdrawn,
  }));
};

/** Whether `version` needs a new build: it has none that may go live, and nothing newer is live. */
export const needsBuild = (builds: readonly Build[], version: number): boolean => {
  const live = builds.find(({ state }) => state === 'live');
  if (!live) return !builds.some((build) => build.version === version && build.state !== 'failed' && !build.isWithdrawn);
  return live.version < version && !builds.some((build) => build.version === version);
};

/** Whether an instance runs a build: one of its own version that has not failed, or a live one of a compatible version. */
export const isRunnable = ({ version, state }: Build, view: Pick<AnyView, 'version' | 'compatibleVersions'>): boolean =>
  state !== 'failed' && (version === view.version || (state === 'live' && (view.compatibleVersions ?? []).includes(version)));

/** Locks the builds of a view until the transaction ends. Raw: TypeORM has no advisory locks. */
export const lockBuilds = (manager: EntityManager, { schema, view }: ProjectionRegistry): Promise<unknown> =>
  manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 7232002))', [`${schema}.${view}`]);

/** Creates a build of `version`, unless `unless` returns true for the existing builds. The instance that folds it creates its tables. */
export const createBuild = (
  registry: ProjectionRegistry,
  version: number,
  unless: (builds: readonly Build[]) => boolean = () => false,
): Promise<Build | undefined> =>
  registry.source.transaction(async (manager) => {
    await lockBuilds(manager, registry);
    const builds = await readBuilds(registry, manager);
    if (unless(builds)) return undefined;
    // Raw: the number of the build comes from a sequence and names its schema, in one statement.
    const [{ build, schema }]: [{ build: number; schema: string }] = await manager.query(
      `INSERT INTO ${registryTable(registry.schema, 'view_build')} (view, build, version, schema, state, hash)
       SELECT $1, n, $2, $3::text || '_' || n, 'building', 0
         FROM nextval('${registryTable(registry.schema, 'view_build_number')}') AS n
       RETURNING build, schema`,
      [registry.view, version, registry.schema],
    );
    // Raw: TypeORM drops no schemas. A registry that was deleted by hand leaves schemas of unknown age behind.
    await manager.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`);
    return (await readBuilds(registry, manager)).find((one) => one.build === build);
  });

/** Marks a build as caught up: `live` when nothing is live, else `ready`. Returns whether it went live. */
export const markCaughtUp = (registry: ProjectionRegistry, { build }: BuildRef): Promise<boolean> =>
  registry.source.transaction(async (manager) => {
    await lockBuilds(manager, registry);
    const isFirst = !(await readBuilds(registry, manager)).some(({ state }) => state === 'live');
    await manager
      .createQueryBuilder()
      .update(buildEntity)
      .set({ perSecond: null, ...(isFirst ? goesLive : { state: 'ready' }) })
      .where({ view: registry.view, build, state: 'building' })
      .execute();
    return isFirst;
  });

/** The columns of a build that goes live now, by the clock of the database. */
export const goesLive = { state: 'live', liveSince: () => 'clock_timestamp()', withdrawn: false } as const;

/** Marks a build as failed, because of an event that it cannot fold or of damaged tables. Queries are no longer answered from it. */
export const markFailed = async ({ source, view }: ProjectionRegistry, { build }: BuildRef, error: string): Promise<void> => {
  const message = error.slice(0, 1000);
  await source.getRepository(buildEntity).update({ view, build }, { state: 'failed', fault: message, perSecond: null });
};

/** Stores how many events per second a build folds, as long as it is catching up. */
export const recordRate = async ({ source, view }: ProjectionRegistry, { build }: BuildRef, perSecond: number): Promise<void> => {
  await source.getRepository(buildEntity).update({ view, build, state: 'building' }, { perSecond });
};

/** Deletes a build with its rows and its registry entries. Returns `false`, and changes nothing, when it is live. */
export const deleteBuild = (registry: ProjectionRegistry, ref: BuildRef): Promise<boolean> =>
  registry.source.transaction(async (manager) => {
    const { build, schema } = ref;
    await lockBuilds(manager, registry);
    if ((await readBuilds(registry, manager)).some((one) => one.build === build && one.state === 'live')) return false;
    // The same lock order as the statement of a batch: its tables, which it locks at its start, then the positions. Raw: TypeORM drops no schemas.
    await manager.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`);
    await readPositions(manager, ref, true);
    for (const entity of [buildEntity, positionEntity, leaseEntity, quarantinedKeyEntity, quarantinedEventEntity])
      await manager.delete<ObjectLiteral>(entity, { view: registry.view, build });
    return true;
  });

/** How many rows a change adds; negative when it removes more. */
export const addedRows = (before: Rows<unknown>, changed: Rows<unknown>): number => {
  let added = 0;
  for (const [key, row] of changed) added += (row === undefined ? 0 : 1) - (before.get(key) === undefined ? 0 : 1);
  return added;
};

/** Adds to the stored number of rows and their checksum, by which a table that was changed by hand is detected. Raw: on the connection of the rows. */
export const updateRowCount = async (
  manager: EntityManager,
  { registrySchema, view, build }: BuildRef,
  { more, sum }: Readonly<{ more: number; sum: bigint }>,
): Promise<void> => {
  if (more === 0 && sum === 0n) return;
  await manager.query(
    `UPDATE ${registryTable(registrySchema, 'view_build')} SET rows = rows + $3, hash = hash + $4::numeric WHERE view = $1 AND build = $2`,
    [view, build, more, String(sum)],
  );
};
