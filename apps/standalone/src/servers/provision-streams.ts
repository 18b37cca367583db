import { provisionAnalytics } from '@millrace/analytics/provision';
import { provision } from '@millrace/event-log';

/** Creates the streams of the shop and those of its stream processing at a broker, or updates their settings, as the operator. */
export const provisionStreams = async (servers: string, password: string): Promise<void> => {
  await provision({ servers, user: 'operator', password });
  await provisionAnalytics({ servers, password });
};
