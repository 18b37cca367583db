import type { StreamContract } from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';
import { lastSequence } from '../store/read-stream.js';

const lookAgainAfterMs = 250;
const waitForALookAfterMs = 500;
const longestWaitMs = 300;

/** Keeps what is known of the ends of streams young, for as long as anybody asks. */
export type StreamEnds = Readonly<{
  /**
   * Resolves when the last look is young, or has been tried for 300 ms: then what was known before is all there is. However many
   * ask, there is at most one look in 250 ms, and whoever asks often does not wait for it. `now`: only a look begun now will do.
   */
  look(log: EventLog, when?: 'now'): Promise<void>;
}>;

/** `learn` is told where a stream ended and when that was asked. */
export const openStreamEnds = (
  streams: readonly StreamContract[],
  learn: (stream: string, lastSeq: number, lookedAt: number) => void,
): StreamEnds => {
  let lookedAt = 0;
  let begunAt = 0;
  let underWay: Promise<void> = Promise.resolve();

  const lookAt = async (log: EventLog): Promise<void> => {
    const asked = Date.now();
    begunAt = asked;
    await Promise.all(streams.map(async (stream) => learn(stream.name, await lastSequence(log, stream), asked)));
    lookedAt = Math.max(lookedAt, asked);
  };
  const begin = (log: EventLog): void => {
    // A look that fails leaves what is known as it was: that grows old, and that is told.
    underWay = lookAt(log).catch(() => undefined);
  };
  return {
    look: async (log, when) => {
      const asked = Date.now();
      if (when === 'now' || asked - begunAt > lookAgainAfterMs) begin(log);
      if (when !== 'now' && asked - lookedAt <= waitForALookAfterMs) return;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, longestWaitMs)));
      await Promise.race([underWay, late]).finally(() => clearTimeout(timer));
    },
  };
};
