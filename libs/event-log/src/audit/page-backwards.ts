/** A place in the order of several streams: by the time of storage (ms since 1970), then by stream and sequence. */
export type Place = Readonly<{ at: number; stream: string; seq: number }>;

/** The entries of a window of time; `read`: so many messages were read. `complete` is false when there are more than a window may have. */
export type Window<T> = Readonly<{ entries: readonly T[]; read: number; complete: boolean }>;

/** Reads the entries that were stored from `from` on and before `until` (ms since 1970): at most `limit` messages of each source. */
export type ReadWindow<T> = (from: number, until: number, limit: number) => Promise<Window<T>>;

/** `first`: the length of the page. `before`: the place after which it begins. `oldest`, `now`: the bounds in time. */
export type PageRequest = Readonly<{ first: number; before?: Place; oldest: number; now: number }>;

/** `next`: the place after which older entries begin; `undefined` at the end. */
export type Page<T> = Readonly<{ entries: readonly T[]; next?: Place }>;

const firstWidthMs = 60_000;
const maxInWindow = 500;
/** A page of rare entries ends after so many messages, with fewer entries than were asked for. */
const maxRead = 30_000;

/** Negative when `one` is newer than `other`. */
const newestFirst = (one: Place, other: Place): number =>
  other.at - one.at || (one.stream < other.stream ? 1 : one.stream > other.stream ? -1 : other.seq - one.seq);

/**
 * A page of entries, newest first, of sources that can be read forwards only: it reads windows of time backwards, each four times as long as the one
 * before, and shorter ones where there are many entries.
 */
export const pageBackwards = async <T extends Place>(
  read: ReadWindow<T>,
  { first, before, oldest, now }: PageRequest,
): Promise<Page<T>> => {
  const found: T[] = [];
  let until = before ? Math.min(before.at, now) + 1 : now + 1;
  let width = firstWidthMs;
  for (let left = maxRead; until > oldest && found.length <= first && left > 0; ) {
    const from = Math.max(oldest, until - width);
    const isShortest = until - from <= 1;
    const window = await read(from, until, isShortest ? Number.POSITIVE_INFINITY : maxInWindow);
    left -= window.read;
    if (!window.complete && !isShortest) {
      width = Math.max(1, Math.floor((until - from) / 8));
      continue;
    }
    found.push(...window.entries.filter((one) => !before || newestFirst(before, one) < 0).toSorted(newestFirst));
    until = from;
    width *= 4;
  }
  const entries = found.slice(0, first);
  const last = entries.at(-1);
  if (found.length > first && last) return { entries, next: { at: last.at, stream: last.stream, seq: last.seq } };
  return until > oldest ? { entries, next: { at: until, stream: '', seq: 0 } } : { entries };
};
