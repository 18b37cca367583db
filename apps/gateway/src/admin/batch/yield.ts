import { setImmediate } from 'node:timers/promises';

const maxBlockMs = 15;

/** Long work calls this between its steps: others have their turn whenever it has gone on for a while. */
export const openYield = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < maxBlockMs) return;
    await setImmediate();
    since = performance.now();
  };
};
