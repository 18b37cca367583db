import type { Windowed } from '@millrace/stream-topology';
import type { Topologies } from '../running/topologies.js';
import { daysOf, type Period } from './period.js';

/** Windows of a store. `more`: a day has more than are read. `asOf`: the stream time of the task. */
export type WindowRows<K, V> = Readonly<{
  rows: readonly Readonly<{ key: Windowed<K>; value: V }>[];
  more: boolean;
  asOf: number;
}>;

/** The windows of all keys that start in a period, at most `limit` of a day and a task, read day by day. An answer of the broker is at most 8 MB. Throws `NOT_AVAILABLE`. */
export const readWindows = async <K, V>(
  topologies: Pick<Topologies, 'query'>,
  store: string,
  period: Period,
  limit = 20_000,
): Promise<WindowRows<K, V>> => {
  const rows: Readonly<{ key: Windowed<K>; value: V }>[] = [];
  let [more, asOf] = [false, -1];
  for (const { from, to } of daysOf(period)) {
    const answers = await topologies.query({ store, type: 'allWindows', from, to: to - 1, limit });
    for (const { entries, time } of answers) {
      for (const { key, value } of entries) rows.push({ key: key as Windowed<K>, value: value as V });
      more ||= entries.length >= limit;
      asOf = Math.max(asOf, time);
    }
  }
  return { rows, more, asOf };
};
