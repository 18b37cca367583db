import { DEADLETTER, FILES, REFUSALS, REQUESTS, SNAPSHOT, streams, type TimerStream, timerStreams } from '@millrace/contracts';
import { DiscardPolicy, RetentionPolicy, StorageType, StoreCompression, type StreamConfig } from '@nats-io/jetstream';
import { keyStream } from '../encryption/key-permissions.js';

/** Settings of a stream; those that are absent are the broker's defaults. */
export type StreamSettings = Partial<StreamConfig> & { name: string };

const seconds = 1_000_000_000;
const days = (seconds: number): string => `${seconds / 86_400} days`;

const always = {
  storage: StorageType.File,
  retention: RetentionPolicy.Limits,
  discard: DiscardPolicy.New,
  compression: StoreCompression.S2,
  max_msgs: -1,
  max_age: 0,
  max_msgs_per_subject: -1,
  duplicate_window: 120 * seconds,
  allow_direct: true,
};

const ofRecord = (stream: (typeof streams)[number]): StreamSettings => ({
  ...always,
  name: stream.name,
  subjects: [`${stream.context}.>`],
  description: `Events of ${stream.context}, written by ${stream.owner}`,
  allow_atomic: true,
  deny_delete: true,
  deny_purge: true,
  ...(stream.limits
    ? { max_age: stream.limits.days * 86_400 * seconds, max_bytes: stream.limits.bytes, discard: DiscardPolicy.Old }
    : {}),
  metadata: {
    owner: stream.owner,
    team: stream.team,
    retention: stream.retention,
    'personal-data': stream.personalData.join(' '),
  },
});

const requests: StreamSettings = {
  ...always,
  name: REQUESTS.name,
  subjects: [...REQUESTS.subjects],
  description: 'What clients asked for',
  allow_atomic: true,
  max_age: REQUESTS.retentionSeconds * seconds,
  deny_delete: true,
  deny_purge: true,
  metadata: { owner: REQUESTS.owner, retention: days(REQUESTS.retentionSeconds) },
};

/** One message for each attempt: a newer entry replaces the older. */
const refusals: StreamSettings = {
  ...always,
  name: REFUSALS.name,
  subjects: [...REFUSALS.subjects],
  description: 'Which attempts at requests were refused, and how',
  max_age: REFUSALS.retentionSeconds * seconds,
  max_msgs_per_subject: 1,
  discard: DiscardPolicy.Old,
  deny_delete: true,
  deny_purge: true,
  metadata: { retention: days(REFUSALS.retentionSeconds) },
};

const ofTimers = ({ name, owner, subjects, retentionSeconds }: TimerStream): StreamSettings => ({
  ...always,
  name,
  subjects: [...subjects],
  description: `Wake-up calls of ${owner}`,
  max_age: retentionSeconds * seconds,
  discard: DiscardPolicy.Old,
  allow_msg_schedules: true,
  allow_msg_ttl: true,
  allow_rollup_hdrs: true,
  metadata: { owner, retention: days(retentionSeconds) },
});

const files: StreamSettings = {
  ...always,
  name: FILES.name,
  subjects: [...FILES.subjects],
  description: 'Uploaded files and results of bulk operations',
  max_age: FILES.retentionSeconds * seconds,
  discard: DiscardPolicy.Old,
  deny_delete: true,
  deny_purge: true,
  metadata: { owner: FILES.owner, retention: days(FILES.retentionSeconds) },
};

const snapshots: StreamSettings = {
  ...always,
  name: SNAPSHOT.name,
  subjects: [...SNAPSHOT.subjects],
  description: 'Folds of long-lived aggregates; a cache',
  max_msgs_per_subject: 1,
  discard: DiscardPolicy.Old,
};

const deadLetters: StreamSettings = {
  ...always,
  name: DEADLETTER.name,
  subjects: [...DEADLETTER.subjects],
  description: 'What no handler could digest',
};

/** The settings of all streams: the streams of events, and those that the log needs beside them. */
export const declaredStreams: readonly StreamSettings[] = [
  ...streams.map(ofRecord),
  requests,
  refusals,
  ...timerStreams.map(ofTimers),
  files,
  snapshots,
  deadLetters,
  keyStream,
];
