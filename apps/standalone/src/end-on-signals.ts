import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** A terminal's Ctrl-C comes twice: from the terminal and from npm, which passes its own on. */
const sameSignalMs = 1_000;

/**
 * The first signal ends everything in order and then the process, with 0 when `isUp` and else as the signal would have; a later one
 * ends it at once.
 */
export const endOnSignals = (
  end: (how: 'stop' | 'kill') => Promise<void>,
  isUp: () => boolean,
  report: (line: string) => void,
): void => {
  let requestedAt: number | undefined;
  const onSignal = async (signal: (typeof signals)[number]): Promise<void> => {
    const code = 128 + constants.signals[signal];
    if (requestedAt === undefined) {
      requestedAt = performance.now();
      const up = isUp();
      report('\nStopping … (Ctrl-C again to force)');
      await end('stop');
      report('Stopped');
      process.exit(up ? 0 : code);
    }
    if (performance.now() - requestedAt < sameSignalMs) return;
    await end('kill');
    process.exit(code);
  };
  for (const signal of signals) process.on(signal, () => void onSignal(signal));
  // A terminal that was closed takes no more lines; the stop which that asked for goes on without.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
};
