import { streams } from '@millrace/contracts';
import type { StreamInfo } from '@nats-io/jetstream';
import type { EventLog } from '../event-log.js';
import { type Wanted, wantedStreams } from '../provision/stream-settings.js';
import type { Finding } from './finding.js';

/** These differ by where a shop runs, or are brought up to date with every start. */
const free = new Set(['num_replicas', 'metadata', 'description']);

/** Whether every stream is there, is set up as it is declared, and holds all that was appended to it. For the operator. */
export const examineStreams = async (log: EventLog): Promise<readonly Finding[]> => {
  const found = new Map<string, StreamInfo>();
  for await (const info of log.jsm.streams.list()) found.set(info.config.name, info);
  return wantedStreams.flatMap((wanted) => {
    const info = found.get(wanted.name);
    if (!info) return [missing(wanted.name)];
    return [...otherwise(wanted, info), ...gaps(info)];
  });
};

const missing = (name: string): Finding => ({
  about: `stream ${name}`,
  fault: 'it is not there',
  advice: 'Start the shop again: the start makes it. What was in it must come from a backup.',
});

const otherwise = (wanted: Wanted, { config }: StreamInfo): readonly Finding[] => {
  const settings = Object.entries(wanted).filter(([name]) => !free.has(name));
  return settings
    .filter(([name, value]) => JSON.stringify((config as unknown as Record<string, unknown>)[name]) !== JSON.stringify(value))
    .map(([name, value]) => ({
      about: `stream ${wanted.name}`,
      fault: `its setting ${name} is ${JSON.stringify((config as unknown as Record<string, unknown>)[name])}, not ${JSON.stringify(value)} as it is declared`,
      advice: 'Start the shop again: the start sets it.',
    }));
};

const ofRecord = new Set<string>(streams.map(({ name }) => name));

/** Of streams of record nothing is ever taken away. */
const gaps = ({ config: { name }, state }: StreamInfo): readonly Finding[] => {
  if (!ofRecord.has(name)) return [];
  const lost = (state.num_deleted ?? 0) + (state.messages > 0 ? state.first_seq - 1 : 0);
  if (lost === 0) return [];
  const fault = `${lost} of its messages up to ${state.last_seq} are gone, and it begins with ${state.first_seq}`;
  return [
    { about: `stream ${name}`, fault, advice: 'Put it back from a backup, then build the views anew: millrace view rebuild.' },
  ];
};
