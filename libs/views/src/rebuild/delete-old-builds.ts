import type { ProjectionRegistry, BuildRef } from '../registry/projection-registry.js';
import { deleteBuild, readBuilds } from '../registry/builds.js';
import { unusedAfterMs } from './serving-grace.js';
import { hasActiveLease } from './switch-build.js';

/**
 * Deletes the builds before `build`, which has gone live: failed ones, and retired ones except the last. Retired ones stay while an
 * instance may still answer from them.
 */
export const deleteOldBuilds = async (registry: ProjectionRegistry, { build }: BuildRef): Promise<void> => {
  const earlier = (await readBuilds(registry)).filter((one) => one.build < build);
  const retired = earlier.filter(({ state }) => state === 'retired');
  const failed = earlier.filter(({ state }) => state === 'failed');
  const isQuiet = retired.every(({ liveForMs = unusedAfterMs }) => liveForMs >= unusedAfterMs);
  for (const one of [...failed, ...(isQuiet ? retired.slice(1) : [])]) await deleteBuild(registry, one);
};

/** Deletes the builds that no instance folds, as personal data would not be erased from their rows. */
export const deleteInactiveBuilds = async (registry: ProjectionRegistry): Promise<void> => {
  for (const one of await readBuilds(registry)) {
    const isLeft = one.state === 'failed' || one.state === 'retired' || one.state === 'ready';
    if (isLeft && !(await hasActiveLease(registry.source.manager, one))) await deleteBuild(registry, one);
  }
};
