import { connectBroker, createStreams } from '@millrace/stream-runtime';
import { analytics } from './topologies/application.js';

/**
 * Makes the streams of analytics at the broker unless they exist, as the operator, because apps may not. Errors: `topology-changed` when they are those of
 * another topology under the same version.
 */
export const provisionAnalytics = async (
  { servers, password }: Readonly<{ servers: string; password: string }>,
  { replicas = 1 }: Readonly<{ replicas?: number }> = {},
): Promise<void> => {
  const broker = await connectBroker({ servers, name: 'operator', user: 'operator', password, inboxPrefix: '_INBOX_operator' });
  try {
    await createStreams(broker, analytics(), replicas);
  } finally {
    await broker.close();
  }
};
