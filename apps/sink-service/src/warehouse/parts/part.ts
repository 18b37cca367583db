import type { EventBatch } from '@millrace/event-log';
import { recordOf, type WarehouseRecord } from '../format/record.js';

/**
 * Consecutive events of one stream and one day (UTC), written together: all events after the sequence `after`, up to `last`. The parts of
 * a stream have no gap and no overlap, so that the end of the last one is the position of the copy.
 */
export type Part = Readonly<{ stream: string; after: number; last: number; day: string; records: readonly WarehouseRecord[] }>;

/** The most events and bytes of JSON of a part. A larger event is a part of its own. */
export type PartLimits = Readonly<{ events: number; bytes: number }>;

/** Parts that are complete, in order, and the one that may still grow. */
export type Cut = Readonly<{ complete: readonly Part[]; open: Part | undefined }>;

const bytesOf = ({ data }: WarehouseRecord): number => data?.length ?? 0;
const dayOf = ({ appended_at }: WarehouseRecord): string => appended_at.slice(0, 10);

/**
 * Adds the events behind an open part, or behind the sequence `after` when there is none. A part is complete when it has reached a limit,
 * or when an event of another day follows.
 */
export const cutParts = (
  { stream, after, open }: Readonly<{ stream: string; after: number; open: Part | undefined }>,
  { events, lastSeq }: Pick<EventBatch, 'events' | 'lastSeq'>,
  limits: PartLimits,
): Cut => {
  const complete: Part[] = [];
  let [begin, day, records] = open ? [open.after, open.day, [...open.records]] : [after, '', []];
  let bytes = records.reduce((sum, record) => sum + bytesOf(record), 0);
  let seen = open?.last ?? after;
  const close = () => {
    if (records.length > 0) complete.push({ stream, after: begin, last: seen, day, records });
    [begin, records, bytes] = [seen, [], 0];
  };
  for (const record of events.map(recordOf)) {
    const fits = records.length < limits.events && bytes + bytesOf(record) <= limits.bytes;
    if (records.length > 0 && (!fits || dayOf(record) !== day)) close();
    day = dayOf(record);
    records.push(record);
    bytes += bytesOf(record);
    seen = record.sequence;
  }
  seen = lastSeq;
  if (records.length === 0) return { complete, open: undefined };
  if (records.length >= limits.events || bytes >= limits.bytes) {
    close();
    return { complete, open: undefined };
  }
  return { complete, open: { stream, after: begin, last: seen, day, records } };
};
