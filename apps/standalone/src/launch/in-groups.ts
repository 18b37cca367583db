import { ViewNotDeclared } from '@millrace/contract-registry';
import type { Env } from '@millrace/service-kit';
import type { RunningAppName } from '../child/apps.js';
import { type Child, launchChild } from '../child/launch-child.js';
import type { ToChild, ToSupervisor } from '../child/messages.js';
import { retryStart } from '../supervision/retry-start.js';
import { type Supervised, supervise } from '../supervision/supervise.js';
import type { AppGroup } from './app-groups.js';

type Loading = Readonly<{ child: Child; loadResult: Promise<ToSupervisor> }>;
type EnvironmentOf = (app: RunningAppName) => Env;

/** Processes of apps that are loaded and not started. */
export type LoadedGroups = Supervised &
  Readonly<{
    /**
     * Starts every app in the process of its group and resolves when all work; from then on each process is restarted whenever it exits
     * or freezes. The gateway's is stopped before the others, because it sends them requests.
     */
    start(environment: EnvironmentOf, signal: AbortSignal): Promise<Supervised>;
  }>;

type LoadedGroup = Supervised & Readonly<{ start(environment: EnvironmentOf, signal: AbortSignal): Promise<Supervised> }>;

const loadGroup = ({ name, apps }: AppGroup, env: Env, frozenAfter: number, report: (line: string) => void): LoadedGroup => {
  const title = name === 'apps' ? 'The process of the apps' : `The process of the ${name}`;
  const load = (): Loading => {
    let onMessage: (message: unknown) => void = () => undefined;
    const received = new Promise<ToSupervisor>((resolve) => (onMessage = (message) => resolve(message as ToSupervisor)));
    const child = launchChild({ script: 'run-apps.js', args: [name, ...apps], env, report, onMessage, frozenAfter });
    const ended = child.exited.then((how): ToSupervisor => ({ failed: `the apps' process ended: ${how}`, isDeclaration: false }));
    return { child, loadResult: Promise.race([received, ended]) };
  };
  let next: Loading | undefined = load();
  const first = next.child;
  return {
    stop: () => first.stop(),
    kill: () => first.kill(),
    start: (environment, signal) => {
      const message: ToChild = {
        start: Object.fromEntries(apps.map((app) => [app, { OTEL_SERVICE_NAME: 'millrace', ...environment(app) }])),
      };
      const launch = async (): Promise<Child> => {
        const { child, loadResult } = next ?? load();
        next = undefined;
        child.send(message);
        const result = await loadResult;
        if ('started' in result) return child;
        await child.kill();
        throw result.isDeclaration ? new ViewNotDeclared(result.failed) : new Error(result.failed);
      };
      return retryStart(title, () => supervise(title, launch, report), { report, signal });
    },
  };
};

/** One after another, from the last part. */
const inReverse = (parts: readonly Supervised[]): Supervised => {
  const end = (how: 'stop' | 'kill') => async () => {
    for (const part of [...parts].reverse()) await part[how]();
  };
  return { stop: end('stop'), kill: end('kill') };
};

/**
 * Starts a process for each group that loads the code of its apps and waits for the command to start them: a crash of an app does not
 * stop the servers.
 */
export const loadInGroups = (
  groups: readonly AppGroup[],
  env: Env,
  frozenAfter: number,
  report: (line: string) => void,
): LoadedGroups => {
  const loaded = groups.map((group) => loadGroup(group, env, frozenAfter, report));
  return {
    ...inReverse(loaded),
    start: async (environment, signal) => {
      const results = await Promise.allSettled(loaded.map((group) => group.start(environment, signal)));
      const running = inReverse(results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
      const failure = results.find((result) => result.status === 'rejected');
      if (!failure) return running;
      await running.stop();
      throw failure.reason;
    },
  };
};
