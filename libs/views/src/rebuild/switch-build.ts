import { setTimeout as delay } from 'node:timers/promises';
import { QueryRefused } from '@millrace/event-log';
import type { EntityManager } from 'typeorm';
import { type Positions, readPositions } from '../registry/positions.js';
import { type ProjectionRegistry, type BuildRef, registryTable } from '../registry/projection-registry.js';
import { type Build, type BuildState, lockBuilds, readBuilds } from '../registry/builds.js';

const maxWaitMs = 5_000;

/**
 * Makes another build live, in one transaction. The live one is held where it is until the other has passed it, so that nobody who
 * has seen the one finds the other behind; queries are answered meanwhile. Refuses with `NotPossible` what has not caught up, is
 * not folded, or does not pass the live one in time; nothing has changed then. What the operator replaces is withdrawn.
 */
export const switchBuild = (
  registry: ProjectionRegistry,
  build: number,
  from: readonly BuildState[],
  by: 'operator' | 'itself',
): Promise<void> =>
  registry.source.transaction(async (manager) => {
    await lockBuilds(manager, registry);
    const builds = await readBuilds(registry, manager);
    const target = builds.find((one) => one.build === build);
    const live = builds.find(({ state }) => state === 'live');
    if (!target) throw new QueryRefused('UnknownBuild', `${registry.view} has no build ${build}`);
    if (target === live) throw new QueryRefused('NotPossible', `build ${build} is live already`);
    if (!from.includes(target.state)) throw new QueryRefused('NotPossible', `build ${build} is ${describeState(target)}`);
    if (!(await hasActiveLease(manager, target)))
      throw new QueryRefused(
        'NotPossible',
        `build ${build} is folded by no instance: one with version ${target.version} must run`,
      );
    if (live) await waitUntilReached(manager, target, await readPositions(manager, live, true));
    await manager.query(
      `UPDATE ${registryTable(registry.schema, 'view_build')} SET state = 'retired', withdrawn = $2 WHERE view = $1 AND state = 'live'`,
      [registry.view, by === 'operator'],
    );
    await manager.query(
      `UPDATE ${registryTable(registry.schema, 'view_build')} SET state = 'live', live_since = clock_timestamp(), withdrawn = false WHERE view = $1 AND build = $2`,
      [registry.view, build],
    );
  });

const describeState = ({ state, error }: Build): string =>
  state === 'failed' ? `failed: ${error}` : `not ready: it is ${state}`;

/** Whether some instance holds a live lease on it. */
export const hasActiveLease = async (manager: EntityManager, { registrySchema, view, build }: BuildRef): Promise<boolean> => {
  const [{ folded }]: [{ folded: boolean }] = await manager.query(
    `SELECT EXISTS (SELECT 1 FROM ${registryTable(registrySchema, 'view_lease')}
       WHERE view = $1 AND build = $2 AND held_until > clock_timestamp()) AS folded`,
    [view, build],
  );
  return folded;
};

/** Waits until the build has read at least as far as `mark`, of the streams that it reads. */
const waitUntilReached = async (manager: EntityManager, target: BuildRef, mark: Positions): Promise<void> => {
  for (const end = Date.now() + maxWaitMs; ; await delay(2)) {
    const reached = await readPositions(manager, target);
    const late = Object.entries(mark).filter(([stream, { seq }]) => reached[stream] && reached[stream].seq < seq);
    if (late.length === 0) return;
    if (Date.now() > end)
      throw new QueryRefused('NotPossible', `build ${target.build} did not pass the live one within ${maxWaitMs / 1000} s`);
  }
};

/** The build that was live before the present one; `undefined` when it is gone. */
export const previousBuild = async (registry: ProjectionRegistry): Promise<number | undefined> => {
  const [before]: readonly { build: number }[] = await registry.source.query(
    `SELECT build FROM ${registryTable(registry.schema, 'view_build')} WHERE view = $1 AND state = 'retired' ORDER BY live_since DESC LIMIT 1`,
    [registry.view],
  );
  return before?.build;
};
