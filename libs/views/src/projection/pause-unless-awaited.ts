import { setTimeout as delay } from 'node:timers/promises';
import type { Progress } from './progress.js';

/** Resolves after `ms`, or as soon as a query begins to wait for a position, or when the signal aborts. */
export const pauseUnlessAwaited = async (progress: Progress, ms: number, signal: AbortSignal): Promise<void> => {
  const woken = new AbortController();
  const wake = () => woken.abort();
  signal.addEventListener('abort', wake, { once: true });
  const ignore = progress.onWaiterAdded(wake);
  await delay(ms, undefined, { signal: woken.signal }).catch(() => undefined);
  ignore();
  signal.removeEventListener('abort', wake);
};
