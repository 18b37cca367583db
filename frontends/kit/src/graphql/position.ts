const key = 'millrace.positions';
/** Views reach a position within moments: after this time there is no need to wait for it. */
const maxAgeMs = 60_000;

/** The last position seen of each stream, and when it was first seen. */
type Seen = Record<string, [seq: number, since: number]>;

const seen = (): Seen => JSON.parse(sessionStorage.getItem(key) ?? '{}') as Seen;
const isRecent = (since: number, now: number) => now - since < maxAgeMs;

/**
 * Stores the positions of mutation payloads and subscription items; later reads of any micro-frontend in this tab wait for them.
 * Repeated positions do not extend the time.
 */
export const storePosition = (position: string, now = Date.now()) => {
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

/** The last position in the payloads of a response. */
export const positionIn = (data: unknown): string | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.values(data as Record<string, { position?: unknown } | null>)
    .map((payload) => payload?.position)
    .filter((position) => typeof position === 'string' && position !== '')
    .at(-1) as string | undefined;
};
