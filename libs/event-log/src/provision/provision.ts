import type { JetStreamManager, StreamConfig } from '@nats-io/jetstream';
import { connectionOf, connectLog } from '../connection/event-log.js';
import { removeLegacyDurables, startMetadata } from './legacy-durables.js';
import { migrateLegacyTimers, isLegacyTimerStream, retireLegacyTimers } from './legacy-timers.js';
import { type StreamSettings, declaredStreams } from './stream-settings.js';

/**
 * Creates missing streams and updates the settings of the others; deletes no event. Events can be neither deleted nor purged; requests and
 * timers expire by age. Migrates the streams of earlier versions. To be run as `operator` before the applications start; idempotent.
 */
export const provision = async (
  broker: { servers: string; user: string; password: string },
  { replicas = 1 }: { replicas?: number } = {},
): Promise<void> => {
  const log = await connectLog({ ...broker, app: 'operator' });
  try {
    const present = new Map<string, StreamConfig>();
    for await (const { config } of connectionOf(log).jsm.streams.list()) present.set(config.name, config);
    const legacyTimers = [...present.values()].find(isLegacyTimerStream);
    await retireLegacyTimers(connectionOf(log).jsm, legacyTimers);
    for (const wanted of declaredStreams)
      await provisionStream(connectionOf(log).jsm, { ...wanted, num_replicas: replicas }, present.get(wanted.name));
    if (legacyTimers) await migrateLegacyTimers(log);
  } finally {
    await log.close();
  }
};

const provisionStream = async (
  jsm: JetStreamManager,
  wanted: StreamSettings,
  present: StreamConfig | undefined,
): Promise<void> => {
  const metadata = { ...wanted.metadata, ...(await startMetadata(jsm, wanted.name, present?.metadata)) };
  if (!present) await jsm.streams.add({ ...wanted, metadata });
  else await jsm.streams.update(wanted.name, { ...wanted, metadata });
  if (present) await removeLegacyDurables(jsm, wanted.name);
};
