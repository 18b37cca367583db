import { giveUp } from './print.mjs';
import { runNode } from './run.mjs';

/** The pages about topologies, from the current sources. */
export const topologyPages = async () => {
  if ((await runNode(['node_modules/ts7/bin/tsc', '-b', 'apps/analytics'])) !== 0)
    giveUp('The topologies do not compile: see above what the compiler says.');
  const { topologiesPage } = await import('../../apps/analytics/dist/topologies-page.js');
  return [topologiesPage()];
};
