import { setTimeout as delay } from 'node:timers/promises';
import { QueryRefused } from '@millrace/event-log';
import type { EntityManager } from 'typeorm';
import { type Positions, readPositions } from '../registry/positions.js';
import { type ProjectionRegistry, type BuildRef } from '../registry/projection-registry.js';
import { type Build, goesLive, lockBuilds, readBuilds } from '../registry/builds.js';
import { type BuildState, buildEntity, leaseEntity } from '../registry/registry-entities.js';

const maxWaitMs = 5_000;

/**
 * Makes another build live, in one transaction. The positions of the live one are locked until the other has reached them, so that no
 * client sees rows go back; queries are answered meanwhile. A build that the operator replaces is withdrawn. Refuses with `UnknownBuild`,
 * or with `NotPossible` when the build has not caught up, is not folded or does not reach the live one in time; nothing has changed then.
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
    const { view } = registry;
    await manager.update(buildEntity, { view, state: 'live' }, { state: 'retired', withdrawn: by === 'operator' });
    await manager.update(buildEntity, { view, build }, goesLive);
  });

const describeState = ({ state, error }: Build): string =>
  state === 'failed' ? `failed: ${error}` : `not ready: it is ${state}`;

/** Whether an instance holds a lease on the build that has not expired, by the clock of the database. */
export const hasActiveLease = (manager: EntityManager, { view, build }: BuildRef): Promise<boolean> =>
  manager.createQueryBuilder(leaseEntity, 'l').where({ view, build }).andWhere('l.held_until > clock_timestamp()').getExists();

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

/** The number of the build that was live before the present one; `undefined` when there is none any more. */
export const previousBuild = async ({ source, view }: ProjectionRegistry): Promise<number | undefined> => {
  const retired = source.getRepository(buildEntity).findOne({ where: { view, state: 'retired' }, order: { liveSince: 'DESC' } });
  return (await retired)?.build;
};
