import { addedViews } from '@millrace/contract-registry';
import { type AppName, appNames, type ViewAppName } from '@millrace/contracts';
import { LogError } from '@millrace/event-log';
import { projectFolder } from '@millrace/local-servers';

/** Whether an app of this name has views. */
export const isViewApp = (app: string): app is ViewAppName => app.endsWith('-view');

/** Every app with views: those named in the contracts and those added by their folder. Throws `ViewNotDeclared`. */
export const viewApps = (): readonly AppName[] => [
  ...appNames.filter(isViewApp),
  ...addedViews(projectFolder).map(({ app }) => app),
];

/** The results of all apps that answered, and the apps that did not. */
export type AppResults<T> = Readonly<{ results: readonly T[]; silentApps: readonly AppName[] }>;

/** Whether the error means that no app answered, so that the query may be repeated. */
export const isNoResponse = (error: unknown): boolean => error instanceof LogError && error.code === 'NOT_AVAILABLE';

/** Sends a query to every app with views, or to `apps`, in parallel. */
export const queryViewApps = async <T>(
  query: (app: AppName) => Promise<readonly T[]>,
  apps: readonly AppName[] = viewApps(),
): Promise<AppResults<T>> => {
  const silent: AppName[] = [];
  const answers = apps.map(async (app) => {
    try {
      return await query(app);
    } catch (error) {
      if (!isNoResponse(error)) throw error;
      silent.push(app);
      return [];
    }
  });
  const found = (await Promise.all(answers)).flat();
  return { results: found, silentApps: silent.sort() };
};
