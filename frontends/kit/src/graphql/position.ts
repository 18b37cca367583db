const key = 'millrace.positions';
/** Views pass a position within moments; after this long there is nothing left to wait for. */
const maxAgeMs = 60_000;

/** How far each stream was seen, and since when. */
type Seen = Record<string, [seq: number, since: number]>;

const seen = (): Seen => JSON.parse(sessionStorage.getItem(key) ?? '{}') as Seen;
const isRecent = (since: number, now: number) => now - since < maxAgeMs;

/**
 * Every mutation payload and every live update tells how far the log has come; reads of this tab, in whichever micro-frontend, wait
 * for the latest of them in each stream. What is only told again is not kept for longer.
 */
export const rememberPosition = (position: string, now = Date.now()) => {
  const known = seen();
  for (const entry of position.split(',')) {
    const [, stream = '', seq] = /^([A-Z]+):(\d+)$/.exec(entry) ?? [];
    if (stream === '') continue;
    const [before, since] = known[stream] ?? [-1, now];
    if (Number(seq) > before || !isRecent(since, now)) known[stream] = [Number(seq), now];
  }
  sessionStorage.setItem(key, JSON.stringify(known));
};

export const recentPosition = (now = Date.now()): string | undefined => {
  const recent = Object.entries(seen()).filter(([, [, since]]) => isRecent(since, now));
  return recent.map(([stream, [seq]]) => `${stream}:${seq}`).join(',') || undefined;
};

/** Finds the position in the data of a mutation or a live update: each payload may hold one, the last one counts. */
export const positionIn = (data: unknown): string | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.values(data as Record<string, { position?: unknown } | null>)
    .map((payload) => payload?.position)
    .filter((position) => typeof position === 'string' && position !== '')
    .at(-1) as string | undefined;
};
