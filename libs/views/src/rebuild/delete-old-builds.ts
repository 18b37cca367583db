import type { ProjectionRegistry, BuildRef } from '../registry/projection-registry.js';
import { deleteBuild, readBuilds } from '../registry/builds.js';
import { unusedAfterMs } from './serving-grace.js';
import { hasActiveLease } from './switch-build.js';

/**
 * When a build has gone live: earlier ones that failed, and all that were live before the last, are deleted; unless the last was
 * live so shortly that some instance may still answer from the one before.
 */
export const deleteOldBuilds = async (registry: ProjectionRegistry, { build }: BuildRef): Promise<void> => {
  const earlier = (await readBuilds(registry)).filter((one) => one.build < build);
  const retired = earlier.filter(({ state }) => state === 'retired');
  const failed = earlier.filter(({ state }) => state === 'failed');
  const isQuiet = retired.every(({ liveForMs = unusedAfterMs }) => liveForMs >= unusedAfterMs);
  for (const one of [...failed, ...(isQuiet ? retired.slice(1) : [])]) await deleteBuild(registry, one);
};

/** Deletes the builds that no instance folds: what is erased would stay in their rows. */
export const deleteInactiveBuilds = async (registry: ProjectionRegistry): Promise<void> => {
  for (const one of await readBuilds(registry)) {
    const isLeft = one.state === 'failed' || one.state === 'retired' || one.state === 'ready';
    if (isLeft && !(await hasActiveLease(registry.source.manager, one))) await deleteBuild(registry, one);
  }
};
