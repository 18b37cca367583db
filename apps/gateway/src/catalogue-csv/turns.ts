import { setImmediate } from 'node:timers/promises';

const longestMs = 15;

/** Long work calls this between its steps: others have their turn whenever it has gone on for a while. */
export const openTurns = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestMs) return;
    await setImmediate();
    since = performance.now();
  };
};
