import { DEADLETTER, REQUESTS, SNAPSHOT, streams, TIMER } from '@millrace/contracts';
import {
  DiscardPolicy,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  StoreCompression,
  type StreamConfig,
} from '@nats-io/jetstream';
import { connectLog } from './event-log.js';
import { keyStream } from './personal/key-leave.js';

type Wanted = Partial<StreamConfig> & { name: string };

/**
 * Makes every stream that is missing and brings the others' settings up to date; never takes an event away. Events can neither
 * be deleted nor purged; requests and timers end by age. Run it as `operator` before the apps start; safe to repeat.
 */
export const provision = async (
  broker: { servers: string; user: string; password: string },
  { replicas = 1 }: { replicas?: number } = {},
): Promise<void> => {
  const log = await connectLog({ ...broker, app: 'operator' });
  try {
    const present = new Set<string>();
    for await (const name of log.jsm.streams.names()) present.add(name);
    for (const wanted of [...streams.map(ofRecord), requests, timers, snapshots, deadLetters, keyStream])
      await settle(log.jsm, { ...wanted, num_replicas: replicas }, present.has(wanted.name));
  } finally {
    await log.close();
  }
};

const settle = async (jsm: JetStreamManager, wanted: Wanted, present: boolean): Promise<void> => {
  if (!present) await jsm.streams.add(wanted);
  else await jsm.streams.update(wanted.name, wanted);
};

const seconds = 1_000_000_000;
const days = (kept: number): string => `${kept / 86_400} days`;

const always = {
  storage: StorageType.File,
  retention: RetentionPolicy.Limits,
  discard: DiscardPolicy.New,
  compression: StoreCompression.S2,
  duplicate_window: 120 * seconds,
  allow_direct: true,
};

const ofRecord = (stream: (typeof streams)[number]): Wanted => ({
  ...always,
  name: stream.name,
  subjects: [`${stream.context}.>`],
  description: `Events of ${stream.context}, written by ${stream.owner}`,
  allow_atomic: true,
  deny_delete: true,
  deny_purge: true,
  metadata: {
    owner: stream.owner,
    team: stream.team,
    retention: stream.retention,
    'personal-data': stream.personalData.join(' '),
  },
});

const requests: Wanted = {
  ...always,
  name: REQUESTS.name,
  subjects: [...REQUESTS.subjects],
  description: 'What clients asked for',
  max_age: REQUESTS.keptSeconds * seconds,
  deny_delete: true,
  deny_purge: true,
  metadata: { owner: REQUESTS.owner, retention: days(REQUESTS.keptSeconds) },
};

const timers: Wanted = {
  ...always,
  name: TIMER.name,
  subjects: [...TIMER.subjects],
  description: 'Wake-up calls of the apps',
  max_age: TIMER.keptSeconds * seconds,
  discard: DiscardPolicy.Old,
  allow_msg_schedules: true,
  allow_msg_ttl: true,
  allow_rollup_hdrs: true,
  metadata: { retention: days(TIMER.keptSeconds) },
};

const snapshots: Wanted = {
  ...always,
  name: SNAPSHOT.name,
  subjects: [...SNAPSHOT.subjects],
  description: 'Folds of long-lived aggregates; a cache',
  max_msgs_per_subject: 1,
  discard: DiscardPolicy.Old,
};

const deadLetters: Wanted = {
  ...always,
  name: DEADLETTER.name,
  subjects: [...DEADLETTER.subjects],
  description: 'What no handler could digest',
};
