const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The first signal ends everything in order and then the process; the second ends it at once. */
export const endOnSignals = (end: (way: 'stop' | 'kill') => Promise<void>, say: (line: string) => void): void => {
  let asked = 0;
  const onSignal = async (): Promise<void> => {
    asked += 1;
    if (asked === 1) {
      say('\nStopping … (Ctrl-C again to force)');
      await end('stop');
      say('Stopped');
      process.exit(0);
    }
    await end('kill');
    process.exit(130);
  };
  for (const signal of signals) process.on(signal, () => void onSignal());
};
