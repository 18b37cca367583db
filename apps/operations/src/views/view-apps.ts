import { type AppName, appNames } from '@millrace/contracts';
import { LogError } from '@millrace/event-log';

/** Every app that keeps views. */
export const viewApps: readonly AppName[] = appNames.filter((app) => app.endsWith('-view'));

/** What all apps with views answered, and who did not. */
export type AnswersOfAll<T> = Readonly<{ found: readonly T[]; silent: readonly AppName[] }>;

/** Whether nobody answered; then what was asked may be asked again. */
export const isSilence = (fault: unknown): boolean => fault instanceof LogError && fault.code === 'NOT_AVAILABLE';

/** Asks every app with views at once, or these; one that does not answer is named. */
export const askAll = async <T>(
  ask: (app: AppName) => Promise<readonly T[]>,
  apps: readonly AppName[] = viewApps,
): Promise<AnswersOfAll<T>> => {
  const silent: AppName[] = [];
  const answers = apps.map(async (app) => {
    try {
      return await ask(app);
    } catch (fault) {
      if (!isSilence(fault)) throw fault;
      silent.push(app);
      return [];
    }
  });
  const found = (await Promise.all(answers)).flat();
  return { found, silent: silent.sort() };
};
