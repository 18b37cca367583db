import { ViewNotDeclared } from '@millrace/contract-registry';
import type { Env } from '@millrace/service-kit';
import type { RunningAppName } from '../child/apps.js';
import { type Child, launchChild } from '../child/launch-child.js';
import type { ToChild, ToSupervisor } from '../child/messages.js';
import { retryStart } from '../supervision/retry-start.js';
import { type Supervised, supervise } from '../supervision/supervise.js';

type Loading = Readonly<{ child: Child; loadResult: Promise<ToSupervisor> }>;
export type AppsProcess = Supervised &
  Readonly<{
    /**
     * Starts every app in one child process and resolves when all work; from then on the process is restarted whenever it exits or
     * freezes.
     */
    start(names: readonly RunningAppName[], environment: (app: RunningAppName) => Env, signal: AbortSignal): Promise<Supervised>;
  }>;

/**
 * Starts a process that loads the code of every app and waits for the command to start them: a crash of an app does not stop the
 * servers.
 */
export const loadInOneProcess = (env: Env, frozenAfter: number, report: (line: string) => void): AppsProcess => {
  const load = (): Loading => {
    let onMessage: (message: unknown) => void = () => undefined;
    const received = new Promise<ToSupervisor>((resolve) => (onMessage = (message) => resolve(message as ToSupervisor)));
    const child = launchChild({ script: 'run-apps.js', env, report, onMessage, frozenAfter });
    const ended = child.exited.then((how): ToSupervisor => ({ failed: `the apps' process ended: ${how}`, isDeclaration: false }));
    return { child, loadResult: Promise.race([received, ended]) };
  };
  let next: Loading | undefined = load();
  const first = next.child;
  return {
    stop: () => first.stop(),
    kill: () => first.kill(),
    start: (names, environment, signal) => {
      const message: ToChild = {
        start: Object.fromEntries(names.map((name) => [name, { OTEL_SERVICE_NAME: 'millrace', ...environment(name) }])),
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
      const name = 'The process of the apps';
      return retryStart(name, () => supervise(name, launch, report), { report, signal });
    },
  };
};
