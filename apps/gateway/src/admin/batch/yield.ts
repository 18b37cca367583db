import { setImmediate } from 'node:timers/promises';

const maxBlockMs = 15;

/** A function for long loops to await in each step: it yields to the event loop when the loop has blocked it for 15 ms. */
export const openYield = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < maxBlockMs) return;
    await setImmediate();
    since = performance.now();
  };
};
