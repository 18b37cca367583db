import { type EventLog, lastSequence } from '@millrace/event-log';
import type { AnyView } from '../view/view.js';

/** The last sequence of each stream that a view reads, as it is now. */
export const lastSequences = async (log: EventLog, { streams }: AnyView): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(await Promise.all(streams.map(async (stream) => [stream.name, await lastSequence(log, stream)] as const)));
