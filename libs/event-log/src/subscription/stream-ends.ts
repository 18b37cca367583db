import type { StreamContract } from '@millrace/contracts';
import { isUnavailable } from '../connection/availability.js';
import type { EventLog } from '../connection/event-log.js';
import { lastSequence } from '../store/read-stream.js';

const minIntervalMs = 250;
const maxAgeMs = 500;
const maxWaitMs = 300;

/** Looks up the ends of streams on demand, rate-limited. */
export type StreamEnds = Readonly<{
  /**
   * Resolves when the last look-up is at most 500 ms old, or after 300 ms of waiting for a newer one. However many callers there are, a
   * look-up starts at most every 250 ms, and frequent callers do not wait. `now` starts a new look-up in any case.
   */
  refresh(log: EventLog, when?: 'now'): Promise<void>;
}>;

/** `learn` receives the last sequence of each stream, and the time at which the look-up started (milliseconds since 1970). */
export const openStreamEnds = (
  streams: readonly StreamContract[],
  onEnd: (stream: string, lastSeq: number, lookedAt: number) => void,
): StreamEnds => {
  let lookedAt = 0;
  let startedAt = 0;
  let running: Promise<void> = Promise.resolve();

  const lookUp = async (log: EventLog): Promise<void> => {
    const started = Date.now();
    startedAt = started;
    await Promise.all(streams.map(async (stream) => onEnd(stream.name, await lastSequence(log, stream), started)));
    lookedAt = Math.max(lookedAt, started);
  };
  const start = (log: EventLog): void => {
    // After a failure the known ends grow old, which `Lag` reports.
    running = lookUp(log).catch((error: unknown) => {
      if (!isUnavailable(error)) log.logger.error(`${log.app}: the ends of streams could not be read:`, error);
    });
  };
  return {
    refresh: async (log, when) => {
      const now = Date.now();
      if (when === 'now' || now - startedAt > minIntervalMs) start(log);
      if (when !== 'now' && now - lookedAt <= maxAgeMs) return;
      let timer: NodeJS.Timeout | undefined;
      const timeout = new Promise<void>((resolve) => (timer = setTimeout(resolve, maxWaitMs)));
      await Promise.race([running, timeout]).finally(() => clearTimeout(timer));
    },
  };
};
