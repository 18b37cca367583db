import type { Progress } from './progress.js';

/** Resolves after `ms`, or as soon as a query begins to wait for a position, or when the signal aborts. */
export const pauseUnlessAwaited = async (progress: Progress, ms: number, signal: AbortSignal): Promise<void> => {
  if (signal.aborted) return;
  let wake = (): void => undefined;
  const woken = new Promise<void>((resolve) => (wake = resolve));
  const timer = setTimeout(wake, ms);
  signal.addEventListener('abort', wake, { once: true });
  const ignore = progress.onWaiterAdded(wake);
  await woken;
  clearTimeout(timer);
  ignore();
  signal.removeEventListener('abort', wake);
};
