import { project } from '../steps/project.mjs';
import { giveUp } from '../steps/print.mjs';
import { runNode } from '../steps/run.mjs';
import { sdlBreaks } from './sdl-growth.mjs';

/** The contract registry, compiled from the current contracts. */
export const registry = async () => {
  if ((await runNode(['node_modules/ts7/bin/tsc', '-b', 'libs/contract-registry'])) !== 0)
    giveUp('The contracts do not compile: see above what the compiler says.');
  return import('../../libs/contract-registry/dist/index.js');
};

/**
 * The changes of the current contracts that a mode refuses, or the default mode of each part, and those of the GraphQL schemas that break clients of the
 * last release; with the releases that they were compared with.
 */
export const findBreaks = async (mode) => {
  const { addedViews, checkAgainst, checkDialect, describeContracts, isMode, modes, releasesIn, report } = await registry();
  if (mode !== undefined && !isMode(mode)) giveUp(`"${mode}" is no mode: ${modes.join(', ')}`);
  const contracts = describeContracts('now', addedViews(project));
  const releases = releasesIn(project);
  const foreign = checkDialect(contracts).map(
    ({ path, problem }) => `${path}: ${problem}\n  the dialect of contracts has no word for it`,
  );
  return { releases, breaks: [...foreign, ...checkAgainst(releases, contracts, mode).map(report), ...sdlBreaks(project)] };
};
