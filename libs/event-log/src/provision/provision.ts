import type { JetStreamManager, StreamConfig } from '@nats-io/jetstream';
import { connectLog } from '../connection/event-log.js';
import { removeFormerDurables, starts } from './former-durables.js';
import { carryOverTimers, isFormerTimers, retireFormerTimers } from './former-timers.js';
import { type Wanted, wantedStreams } from './stream-settings.js';

/**
 * Makes every stream that is missing and brings the others' settings up to date; never takes an event away. Events can neither
 * be deleted nor purged; requests and timers end by age. What an earlier version kept otherwise is carried over. Run it as
 * `operator` before the apps start; safe to repeat.
 */
export const provision = async (
  broker: { servers: string; user: string; password: string },
  { replicas = 1 }: { replicas?: number } = {},
): Promise<void> => {
  const log = await connectLog({ ...broker, app: 'operator' });
  try {
    const present = new Map<string, StreamConfig>();
    for await (const { config } of log.jsm.streams.list()) present.set(config.name, config);
    const formerTimers = [...present.values()].find(isFormerTimers);
    await retireFormerTimers(log.jsm, formerTimers);
    for (const wanted of wantedStreams) await settle(log.jsm, { ...wanted, num_replicas: replicas }, present.get(wanted.name));
    if (formerTimers) await carryOverTimers(log);
  } finally {
    await log.close();
  }
};

const settle = async (jsm: JetStreamManager, wanted: Wanted, present: StreamConfig | undefined): Promise<void> => {
  const metadata = { ...wanted.metadata, ...(await starts(jsm, wanted.name, present?.metadata)) };
  if (!present) await jsm.streams.add({ ...wanted, metadata });
  else await jsm.streams.update(wanted.name, { ...wanted, metadata });
  if (present) await removeFormerDurables(jsm, wanted.name);
};
