import { setTimeout as delay } from 'node:timers/promises';
import { type EventLog, LogError } from '@millrace/event-log';

const timeoutMs = 60_000;
const retryAfterMs = 300;

/** Connects to a broker that may start later than the app. Throws the last `LogError` when it does not answer in 60 s. */
export const connectWithRetry = async (connect: () => Promise<EventLog>): Promise<EventLog> => {
  for (const end = Date.now() + timeoutMs; ; await delay(retryAfterMs)) {
    try {
      return await connect();
    } catch (error) {
      if (!(error instanceof LogError) || error.code !== 'NOT_AVAILABLE' || Date.now() > end) throw error;
    }
  }
};
