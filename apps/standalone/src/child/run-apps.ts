import { ViewNotDeclared } from '@millrace/contract-registry';
import type { Env, RunningApp } from '@millrace/service-kit';
import { added, appsWith, loadApp } from './apps.js';
import { reportAlive } from './heartbeat.js';
import type { ToChild, ToSupervisor } from './messages.js';
import { followSupervisor } from './supervisor.js';

/** Tells the supervisor, and returns when it has been told, or is gone. */
const reportLine = (message: ToSupervisor): Promise<void> =>
  new Promise((received) => (process.connected ? process.send?.(message, undefined, undefined, () => received()) : received()));

let running: readonly RunningApp[] = [];
let stopping = false;

/** Starts every app and resolves when all do their work; those that did start are stopped again when one does not. */
const startAll = async (environments: Readonly<Record<string, Env>>): Promise<void> => {
  const loaded = await loading;
  const results = await Promise.allSettled(loaded.map((app) => app.start(environments[app.name] ?? {})));
  running = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failure = results.find((result) => result.status === 'rejected');
  if (!failure) return;
  await stopAll();
  throw failure.reason;
};

/** The gateway is last in the list and leaves first: no one may ask what no one would answer. */
const stopAll = async (): Promise<void> => {
  const left = [...running].reverse();
  running = [];
  for (const app of left) await app.stop();
};

const onSignal = async (): Promise<void> => {
  if (stopping) process.exit(130);
  stopping = true;
  await stopAll();
  process.exit(0);
};
process.on('SIGINT', () => void onSignal());
process.on('SIGTERM', () => void onSignal());

followSupervisor();
// Loading the code takes longer than starting the apps, and needs no server: it begins before the supervisor says where those are.
const apps = appsWith(added());
const loading = Promise.all([...apps.keys()].map((name) => loadApp(apps, name)));
// A failure is reported once the servers run; meanwhile it must not count as unhandled.
loading.then(reportAlive, () => undefined);
process.on('message', (message: ToChild | string) => {
  if (typeof message === 'string') return;
  startAll(message.start).then(
    () => reportLine({ started: true }),
    async (error: unknown) => {
      const failed = error instanceof Error ? error.message : String(error);
      await reportLine({ failed, isDeclaration: error instanceof ViewNotDeclared });
      process.exit(1);
    },
  );
});
