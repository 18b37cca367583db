import type { Env, RunningApp } from '@millrace/service-kit';
import { type Apps, loadApp, type RunningAppName } from './apps.js';
import type { Supervised } from './supervise.js';

/** Loads the code of every app, which takes longer than to start them. */
export const loadApps = (apps: Apps) => Promise.all([...apps.keys()].map((name) => loadApp(apps, name)));

/** Starts every app in this process and resolves when all do their work. */
export const startInOneProcess = async (
  loaded: ReturnType<typeof loadApps>,
  environment: (app: RunningAppName) => Env,
): Promise<Supervised> => {
  const starting = (await loaded).map((app) => app.start(environment(app.name as RunningAppName)));
  const outcomes = await Promise.allSettled(starting);
  const running: RunningApp[] = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  // The gateway is last in the list and leaves first: no one may ask what no one would answer.
  const stop = async () => {
    for (const app of running.splice(0).reverse()) await app.stop();
  };
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (!failure) return { stop, kill: async () => undefined };
  await stop();
  throw failure.reason;
};
