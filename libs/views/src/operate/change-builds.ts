import { setTimeout as delay } from 'node:timers/promises';
import type { OutputOf, viewOperations } from '@millrace/contracts';
import { type EventLog, QueryRefused } from '@millrace/event-log';
import { type Build, type BuildState, beginBuild, deleteBuild, readBuilds } from '../build/builds.js';
import { type Comparison, compareBuilds } from '../build/compare-builds.js';
import { previousBuild, switchBuild } from '../build/switch-build.js';
import { unusedAfterMs } from '../build/grace.js';
import { tidyUp } from '../build/tidy-up.js';
import type { ViewSubscription } from '../run-view.js';
import { reportBuild } from './list-builds.js';

type Reported = OutputOf<ReturnType<typeof viewOperations>['StartBuild']>;

const refused = (reason: string) => new QueryRefused('NotPossible', reason);

/** Begins to build a view anew, beside what is live. One at a time. */
export const startBuild = async (log: EventLog, view: ViewSubscription): Promise<Reported> => {
  const { book } = view;
  const under = (builds: readonly Build[]) => builds.find(({ state }) => state === 'building' || state === 'ready');
  const begun = await beginBuild(book, view.view.version, (builds) => under(builds) !== undefined);
  const other = under(await readBuilds(book));
  if (!begun) throw refused(`build ${other?.build} is ${other?.state}: switch to it, or drop it, before you begin another`);
  await view.lookAgain();
  return reportBuild(log, view, begun.build);
};

export const compareWithLive = async (view: ViewSubscription, build: number): Promise<Comparison> => {
  const builds = await readBuilds(view.book);
  const [live, other] = [builds.find(({ state }) => state === 'live'), builds.find((one) => one.build === build)];
  if (!other) throw new QueryRefused('UnknownBuild', `${view.view.name} has no build ${build}`);
  if (!live) throw refused('no build is live');
  if (live === other) throw refused(`build ${build} is the live one`);
  if (other.state === 'building' || other.state === 'failed') throw refused(`build ${build} is ${other.state}`);
  const connected = view.kept().find(({ rows }) => rows.isInitialized);
  if (!connected) throw new QueryRefused('NotReady', 'the database is not connected yet');
  return compareBuilds(connected.rows, view.view, live, other);
};

const makeLive = async (log: EventLog, view: ViewSubscription, build: number, from: readonly BuildState[]): Promise<Reported> => {
  await switchBuild(view.book, build, from, 'operator');
  await view.lookAgain();
  return reportBuild(log, view, build);
};

export const switchTo = async (log: EventLog, view: ViewSubscription, build: number): Promise<Reported> => {
  const reported = await makeLive(log, view, build, ['ready', 'retired']);
  await tidyUp(view.book, { ...reported, book: view.book.schema });
  return reported;
};

export const rollBack = async (log: EventLog, view: ViewSubscription): Promise<Reported> => {
  const build = await previousBuild(view.book);
  if (build === undefined) throw refused('there is no build that was live before');
  return makeLive(log, view, build, ['retired']);
};

/** What was live until just now is waited for: some instance may still answer from it. */
export const dropBuild = async ({ book, view, lookAgain }: ViewSubscription, number: number): Promise<Record<string, never>> => {
  const builds = await readBuilds(book);
  const build = builds.find((one) => one.build === number);
  if (!build) throw new QueryRefused('UnknownBuild', `${view.name} has no build ${number}`);
  const switched = builds.find(({ state }) => state === 'live')?.liveForMs ?? unusedAfterMs;
  if (build.state === 'retired') await delay(Math.max(0, unusedAfterMs - switched));
  if (!(await deleteBuild(book, build))) throw refused(`build ${number} is live`);
  await lookAgain();
  return {};
};
