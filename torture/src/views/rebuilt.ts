import { setTimeout as pause } from 'node:timers/promises';
import { type OutputOf, viewOperations } from '@millrace/contracts';
import { sendQuery, type EventLog } from '@millrace/event-log';
import { until } from '@millrace/local-servers';
import type { Rebuilt } from '../history/history.js';

type Build = OutputOf<ReturnType<typeof viewOperations>['ListBuilds']>['builds'][number];

const apps = ['search-view', 'orders-view'] as const;
type App = (typeof apps)[number];
/** The time-out of a comparison, which waits until both builds are at one position. */
const comparesMs = 60_000;

/** The live build of each app's view once all are caught up; after `withinMs`, those that exist. */
export const liveBuilds = async (operator: EventLog, withinMs: number): Promise<readonly (Build & { app: App })[]> => {
  let live: readonly (Build & { app: App })[] = [];
  await until(
    async () => {
      live = (await Promise.all(apps.map((app) => buildsOf(operator, app)))).flat().filter(({ state }) => state === 'live');
      return apps.every((app) => live.some((build) => build.app === app && build.eventsDone === build.eventsTotal));
    },
    withinMs,
    250,
  );
  return live;
};

/** Empty while the app does not answer, as during a restart. */
const buildsOf = async (operator: EventLog, app: App) => {
  const listed = await sendQuery(operator, viewOperations(app).ListBuilds, {}).catch(() => undefined);
  return (listed?.data.builds ?? []).map((build) => ({ ...build, app }));
};

/** Rebuilds every view beside its live rows and compares both. */
export const rebuildViews = async (operator: EventLog, withinMs: number): Promise<readonly Rebuilt[]> => {
  const views = await liveBuilds(operator, withinMs);
  const found = views.map(({ app, view }) =>
    rebuild(operator, app, view, withinMs).catch((error: unknown) => ({ view, error: String(error) })),
  );
  const without = apps.filter((app) => !views.some((view) => view.app === app));
  return [...(await Promise.all(found)), ...without.map((app) => ({ view: app, error: 'has no live build' }))];
};

const rebuild = async (operator: EventLog, app: App, view: string, withinMs: number): Promise<Rebuilt> => {
  const { StartBuild, CompareBuilds, DropBuild } = viewOperations(app);
  const { build } = (await sendQuery(operator, StartBuild, { view })).data;
  for (const end = Date.now() + withinMs; ; await pause(100)) {
    const now = (await buildsOf(operator, app)).find((one) => one.view === view && one.build === build);
    if (now?.state === 'ready') break;
    if (now?.state === 'failed') return { view, failure: now.fault ?? 'the build failed' };
    if (Date.now() > end) return { view, failure: `the build has passed ${now?.eventsDone} of ${now?.eventsTotal} events` };
  }
  const compared = await sendQuery(operator, CompareBuilds, { view, build }, { timeoutMs: comparesMs });
  // A view has at most one build beside the live one.
  await sendQuery(operator, DropBuild, { view, build });
  return { view, comparison: compared.data };
};
