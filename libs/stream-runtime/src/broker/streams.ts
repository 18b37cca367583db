import {
  DiscardPolicy,
  JetStreamApiError,
  RetentionPolicy,
  StorageType,
  StoreCompression,
  type StreamConfig,
} from '@nats-io/jetstream';
import type { Broker } from './broker.js';

const streamNotFound = 10_059;
const nameInUse = 10_058;

/** What an application determines of a stream. `kind`: on disk with all that a commit needs; or one message for each subject, in memory unless it says otherwise. */
export type StreamSpec = Readonly<{
  name: string;
  subjects: string;
  kind: 'log' | 'group' | 'group on disk';
  replicas: number;
  metadata: Readonly<Record<string, string>>;
}>;

const settingsOf = ({ name, subjects, kind, replicas, metadata }: StreamSpec): Partial<StreamConfig> & { name: string } => ({
  name,
  subjects: [subjects],
  retention: RetentionPolicy.Limits,
  num_replicas: replicas,
  allow_direct: true,
  allow_rollup_hdrs: true,
  allow_msg_ttl: true,
  metadata: { ...metadata },
  ...(kind === 'log'
    ? { storage: StorageType.File, discard: DiscardPolicy.New, compression: StoreCompression.S2, allow_atomic: true }
    : {
        storage: kind === 'group' ? StorageType.Memory : StorageType.File,
        max_msgs_per_subject: 1,
        subject_delete_marker_ttl: 60_000_000_000,
      }),
});

/** Makes a stream unless it exists, and returns the metadata that it has. Errors: those of the broker. */
export const ensureStream = async ({ jsm }: Broker, spec: StreamSpec): Promise<Readonly<Record<string, string>>> => {
  const existing = await streamMetadata(jsm, spec.name);
  if (existing) return existing;
  try {
    return (await jsm.streams.add(settingsOf(spec))).config.metadata ?? {};
  } catch (error) {
    if (!hasCode(error, nameInUse)) throw error;
    return (await streamMetadata(jsm, spec.name)) ?? {};
  }
};

/** Whether a stream exists. */
export const hasStream = async ({ jsm }: Broker, name: string): Promise<boolean> =>
  (await streamMetadata(jsm, name)) !== undefined;

/** Deletes all messages of a stream, at once, and returns how many. */
export const emptyStream = async ({ jsm }: Broker, name: string): Promise<number> => (await jsm.streams.purge(name)).purged;

const streamMetadata = async (jsm: Broker['jsm'], name: string): Promise<Readonly<Record<string, string>> | undefined> => {
  try {
    return (await jsm.streams.info(name)).config.metadata ?? {};
  } catch (error) {
    if (hasCode(error, streamNotFound)) return undefined;
    throw error;
  }
};

const hasCode = (error: unknown, code: number): boolean => error instanceof JetStreamApiError && error.code === code;
