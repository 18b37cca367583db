/** A process that runs until it is stopped: a server, or an app in its own process. */
export type SupervisedProcess = { readonly exited: Promise<string>; stop(): Promise<void>; kill(): Promise<void> };
export type Supervised = { stop(): Promise<void>; kill(): Promise<void> };
export type Restartable = Supervised & { restart(): Promise<void> };

const shortestPause = 250;
const maxPauseMs = 10_000;
const stableAfterMs = 30_000;

/** Resolves after `ms`, or when the signal is aborted. */
export const pauseUnlessAborted = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => [clearTimeout(timer), resolve()], { once: true });
  });

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Launches a process and restarts it whenever it exits, after a pause that doubles while it does not stay up. Throws when the first
 * launch fails; later ones are retried until `stop`.
 */
export const supervise = async (
  name: string,
  launch: () => Promise<SupervisedProcess>,
  report: (line: string) => void,
): Promise<Restartable> => {
  let current = await launch();
  let startedAt = Date.now();
  let rest = shortestPause;
  const ending = new AbortController();

  const relaunch = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await pauseUnlessAborted(rest, ending.signal);
      rest = Math.min(rest * 2, maxPauseMs);
      if (ending.signal.aborted) return;
      try {
        current = await launch();
        startedAt = Date.now();
        return;
      } catch (error) {
        report(`${name} does not start again yet: ${message(error)}`);
      }
    }
  };
  const watch = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      const how = await current.exited;
      if (ending.signal.aborted) return;
      if (Date.now() - startedAt > stableAfterMs) rest = shortestPause;
      report(`${name} ended (${how}): starting it again`);
      await relaunch();
    }
  };
  const watching = watch();

  const endBy = async (how: 'stop' | 'kill'): Promise<void> => {
    ending.abort();
    await current[how]();
    await watching;
    await current[how]();
  };
  return { stop: () => endBy('stop'), kill: () => endBy('kill'), restart: () => current.stop() };
};
