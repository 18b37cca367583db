import { type AppName, type OutputOf, viewOperations } from '@millrace/contracts';
import { sendQuery, type EventLog } from '@millrace/event-log';
import { OperationRefused } from '../command/operation-refused.js';
import { queryViewApps } from './view-apps.js';

type Operations = ReturnType<typeof viewOperations>;
/** A build of a view and its app. */
export type Build = OutputOf<Operations['ListBuilds']>['builds'][number] & Readonly<{ app: AppName }>;
export type Comparison = OutputOf<Operations['CompareBuilds']>;
export type Builds = Readonly<{ builds: readonly Build[]; silent: readonly AppName[] }>;

/** All builds of all views, or of these apps, and the apps that did not answer. */
export const listBuilds = async (log: EventLog, apps?: readonly AppName[]): Promise<Builds> => {
  const { results, silentApps } = await queryViewApps((app) => buildsOfApp(log, app), apps);
  return { builds: results, silent: silentApps };
};

const buildsOfApp = async (log: EventLog, app: AppName): Promise<readonly Build[]> => {
  const { data } = await sendQuery(log, viewOperations(app).ListBuilds, {});
  return data.builds.map((build) => ({ ...build, app }));
};

/** The app and the builds of a view, its live one first. Refuses with `UnknownView`. */
export const findView = async (log: EventLog, view: string): Promise<Readonly<{ app: AppName; builds: readonly Build[] }>> => {
  const { builds, silent } = await listBuilds(log);
  const own = builds.filter((build) => build.view === view);
  if (own[0]) return { app: own[0].app, builds: own };
  const known = [...new Set(builds.map((build) => build.view))].sort();
  const perhaps = silent.map((app) => `; ${app} does not answer`).join('');
  throw new OperationRefused(
    'UnknownView',
    `There is no view ${view}: there ${known.length > 0 ? `is ${known.join(', ')}` : 'is none'}${perhaps}.`,
  );
};

/**
 * The app of a view and one of its builds: the given one, else the newest that is not live. Refuses with `UnknownBuild`, `NoOtherBuild`.
 */
export const findBuild = async (log: EventLog, view: string, wanted?: number): Promise<Build> => {
  const { builds } = await findView(log, view);
  const named = builds.find(({ build }) => build === wanted);
  if (named) return named;
  if (wanted !== undefined)
    throw new OperationRefused(
      'UnknownBuild',
      `${view} has no build ${wanted}: it has ${builds
        .map(({ build }) => build)
        .sort((a, b) => a - b)
        .join(', ')}.`,
    );
  const others = builds.filter(({ state }) => state !== 'live').sort((a, b) => b.build - a.build);
  if (others[0]) return others[0];
  throw new OperationRefused('NoOtherBuild', `${view} has no build but the live one: millrace view rebuild ${view} makes one.`);
};
