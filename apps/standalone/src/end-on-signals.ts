import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** A Ctrl-C in a terminal arrives twice: from the terminal, and from npm, which forwards it. */
const sameSignalMs = 1_000;

/**
 * The first signal stops everything in order and then exits, with code 0 when `isUp` and otherwise with the code of the signal; a
 * second signal exits at once.
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
  // A closed terminal accepts no output; the stop that its SIGHUP requested continues without output.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
};
