import { ViewNotDeclared } from '@millrace/contract-registry';
import type { Env, RunningApp } from '@millrace/service-kit';
import { added, appsWith, loadApp } from './apps.js';
import { reportAlive } from './heartbeat.js';
import type { ToChild, ToSupervisor } from './messages.js';
import { followSupervisor } from './supervisor.js';

/** Sends a message to the supervisor; resolves when it is delivered, or the supervisor has exited. */
const reportLine = (message: ToSupervisor): Promise<void> =>
  new Promise((received) => (process.connected ? process.send?.(message, undefined, undefined, () => received()) : received()));

let running: readonly RunningApp[] = [];
let stopping = false;

/** Starts every app of this process and resolves when all work; when one fails, the others are stopped again. */
const startAll = async (environments: Readonly<Record<string, Env>>): Promise<void> => {
  const loaded = await loading;
  const results = await Promise.allSettled(loaded.map((app) => app.start(environments[app.name] ?? {})));
  running = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failure = results.find((result) => result.status === 'rejected');
  if (!failure) return;
  await stopAll();
  throw failure.reason;
};

/** In the reverse order: the gateway is the last one, so that it sends no request to an app that has stopped. */
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
// Loading the code takes longer than starting the apps, and needs no server: it begins before the supervisor sends the addresses.
const apps = appsWith(added());
/** After the name of the group. */
const [, , , ...names] = process.argv;
const loading = Promise.all(names.map((name) => loadApp(apps, name)));
// A failure is reported once the servers run; until then it must not count as an unhandled rejection.
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
