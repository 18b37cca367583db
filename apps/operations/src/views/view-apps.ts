import { addedViews } from '@millrace/contract-registry';
import { type AppName, appNames, type ViewAppName } from '@millrace/contracts';
import { LogError } from '@millrace/event-log';
import { projectFolder } from '@millrace/local-servers';

/** Whether an app of this name keeps views. */
export const isViewApp = (app: string): app is ViewAppName => app.endsWith('-view');

/** Every app that keeps views: those that contracts name and those that are added by their folder. Throws `ViewNotDeclared`. */
export const viewApps = (): readonly AppName[] => [
  ...appNames.filter(isViewApp),
  ...addedViews(projectFolder).map(({ app }) => app),
];

/** What all apps with views answered, and who did not. */
export type AppResults<T> = Readonly<{ results: readonly T[]; silentApps: readonly AppName[] }>;

/** Whether nobody answered; then what was asked may be asked again. */
export const isNoResponse = (fault: unknown): boolean => fault instanceof LogError && fault.code === 'NOT_AVAILABLE';

/** Asks every app with views at once, or these; one that does not answer is named. */
export const queryViewApps = async <T>(
  ask: (app: AppName) => Promise<readonly T[]>,
  apps: readonly AppName[] = viewApps(),
): Promise<AppResults<T>> => {
  const silent: AppName[] = [];
  const answers = apps.map(async (app) => {
    try {
      return await ask(app);
    } catch (fault) {
      if (!isNoResponse(fault)) throw fault;
      silent.push(app);
      return [];
    }
  });
  const found = (await Promise.all(answers)).flat();
  return { results: found, silentApps: silent.sort() };
};
