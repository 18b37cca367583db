import { setTimeout as delay } from 'node:timers/promises';
import type { OutputOf, viewOperations } from '@millrace/contracts';
import { type EventLog, QueryRefused } from '@millrace/event-log';
import { type Build, createBuild, deleteBuild, readBuilds } from '../registry/builds.js';
import type { BuildState } from '../registry/registry-entities.js';
import { type Comparison, compareBuilds } from '../rebuild/compare-builds.js';
import { previousBuild, switchBuild } from '../rebuild/switch-build.js';
import { unusedAfterMs } from '../rebuild/serving-grace.js';
import { deleteOldBuilds } from '../rebuild/delete-old-builds.js';
import type { ViewRuntime } from '../runtime/run-view.js';
import { reportBuild } from './list-builds.js';

type BuildReport = OutputOf<ReturnType<typeof viewOperations>['StartBuild']>;

const refused = (reason: string) => new QueryRefused('NotPossible', reason);

/** Starts a build beside the live one. Refuses with `NotPossible` while another is building or ready. */
export const startBuild = async (log: EventLog, view: ViewRuntime): Promise<BuildReport> => {
  const { registry } = view;
  const under = (builds: readonly Build[]) => builds.find(({ state }) => state === 'building' || state === 'ready');
  const created = await createBuild(registry, view.view.version, (builds) => under(builds) !== undefined);
  const other = under(await readBuilds(registry));
  if (!created) throw refused(`build ${other?.build} is ${other?.state}: switch to it, or drop it, before you begin another`);
  await view.refreshBuilds();
  return reportBuild(log, view, created.build);
};

/** Compares a build with the live one. Refuses with `UnknownBuild`, with `NotPossible` when there is no live build or the build cannot be compared, and with `NotReady` before the database is connected. */
export const compareWithLive = async (view: ViewRuntime, build: number): Promise<Comparison> => {
  const builds = await readBuilds(view.registry);
  const [live, other] = [builds.find(({ state }) => state === 'live'), builds.find((one) => one.build === build)];
  if (!other) throw new QueryRefused('UnknownBuild', `${view.view.name} has no build ${build}`);
  if (!live) throw refused('no build is live');
  if (live === other) throw refused(`build ${build} is the live one`);
  if (other.state === 'building' || other.state === 'failed') throw refused(`build ${build} is ${other.state}`);
  const connected = view.runners().find(({ rows }) => rows.isInitialized);
  if (!connected) throw new QueryRefused('NotReady', 'the database is not connected yet');
  return compareBuilds(connected.rows, view.view, live, other);
};

const switchAndReport = async (
  log: EventLog,
  view: ViewRuntime,
  build: number,
  from: readonly BuildState[],
): Promise<BuildReport> => {
  await switchBuild(view.registry, build, from, 'operator');
  await view.refreshBuilds();
  return reportBuild(log, view, build);
};

/** Makes a build live. Refuses as `switchBuild`. */
export const switchTo = async (log: EventLog, view: ViewRuntime, build: number): Promise<BuildReport> => {
  const reported = await switchAndReport(log, view, build, ['ready', 'retired']);
  await deleteOldBuilds(view.registry, { ...reported, registrySchema: view.registry.schema });
  return reported;
};

/** Makes the previously live build live again. Refuses with `NotPossible` when there is none. */
export const rollBack = async (log: EventLog, view: ViewRuntime): Promise<BuildReport> => {
  const build = await previousBuild(view.registry);
  if (build === undefined) throw refused('there is no build that was live before');
  return switchAndReport(log, view, build, ['retired']);
};

/** Deletes a build that is not live, after the grace period in which instances may still answer from it. */
export const dropBuild = async (
  { registry, view, refreshBuilds }: ViewRuntime,
  number: number,
): Promise<Record<string, never>> => {
  const builds = await readBuilds(registry);
  const build = builds.find((one) => one.build === number);
  if (!build) throw new QueryRefused('UnknownBuild', `${view.name} has no build ${number}`);
  const switched = builds.find(({ state }) => state === 'live')?.liveForMs ?? unusedAfterMs;
  if (build.state === 'retired') await delay(Math.max(0, unusedAfterMs - switched));
  if (!(await deleteBuild(registry, build))) throw refused(`build ${number} is live`);
  await refreshBuilds();
  return {};
};
