import { streams } from '@millrace/contracts';
import type { StreamInfo } from '@nats-io/jetstream';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { type StreamSettings, declaredStreams } from '../provision/stream-settings.js';
import type { Finding } from './finding.js';

/** Settings that differ between shops, or that every start updates. */
const unchecked = new Set(['num_replicas', 'metadata', 'description']);

/** Checks that every stream exists, has its declared settings, and has lost no message. Needs the permissions of the operator. */
export const examineStreams = async (log: EventLog): Promise<readonly Finding[]> => {
  const found = new Map<string, StreamInfo>();
  for await (const info of connectionOf(log).jsm.streams.list()) found.set(info.config.name, info);
  return declaredStreams.flatMap((wanted) => {
    const info = found.get(wanted.name);
    if (!info) return [missing(wanted.name)];
    return [...differences(wanted, info), ...gaps(info), ...nearlyFull(info)];
  });
};

const missing = (name: string): Finding => ({
  about: `stream ${name}`,
  fault: 'it is not there',
  advice: 'Start the shop again: the start creates it. Restore its messages from a backup.',
});

const differences = (wanted: StreamSettings, { config }: StreamInfo): readonly Finding[] => {
  const settings = Object.entries(wanted).filter(([name]) => !unchecked.has(name));
  return settings
    .filter(([name, value]) => JSON.stringify((config as unknown as Record<string, unknown>)[name]) !== JSON.stringify(value))
    .map(([name, value]) => ({
      about: `stream ${wanted.name}`,
      fault: `its setting ${name} is ${JSON.stringify((config as unknown as Record<string, unknown>)[name])}, not ${JSON.stringify(value)} as it is declared`,
      advice: 'Start the shop again: the start sets it.',
    }));
};

const ofRecord = new Set<string>(streams.filter(({ limits }) => !limits).map(({ name }) => name));

/** Nothing is ever deleted from the streams of events that stay for ever. */
const gaps = ({ config: { name }, state }: StreamInfo): readonly Finding[] => {
  if (!ofRecord.has(name)) return [];
  const lost = (state.num_deleted ?? 0) + (state.messages > 0 ? state.first_seq - 1 : 0);
  if (lost === 0) return [];
  const fault = `${lost} of its messages up to ${state.last_seq} are gone, and it begins with ${state.first_seq}`;
  return [{ about: `stream ${name}`, fault, advice: 'Restore it from a backup, then rebuild the views: millrace view rebuild.' }];
};

/** Streams that delete their oldest messages at their limit, as it is declared. */
const bounded = new Set<string>(streams.filter(({ limits }) => limits).map(({ name }) => name));

/** The used fraction of a limit from which it is a finding. */
const maxUsed = 0.85;

/** A stream at its limit rejects appends, or deletes its oldest messages. */
const nearlyFull = ({ config: { name, max_bytes }, state }: StreamInfo): readonly Finding[] => {
  if (bounded.has(name) || max_bytes <= 0 || state.bytes < max_bytes * maxUsed) return [];
  const fault = `it holds ${state.bytes} of the ${max_bytes} bytes that it may, and will take no more when they are used`;
  return [{ about: `stream ${name}`, fault, advice: 'Raise its max_bytes: nats stream edit --max-bytes.' }];
};

/** Checks that the broker has storage left. Needs the permissions of the operator. */
export const examineStorage = async (log: EventLog): Promise<readonly Finding[]> => {
  const { storage, limits } = await connectionOf(log).jsm.getAccountInfo();
  const { max_storage } = limits;
  if (max_storage <= 0 || storage < max_storage * maxUsed) return [];
  const fault = `the streams hold ${storage} of the ${max_storage} bytes that the broker keeps for them; when they are used, nothing can be written`;
  return [
    {
      about: 'storage of the broker',
      fault,
      advice: 'Raise max_file of the account STREAMS in the configuration of the broker.',
    },
  ];
};
