const key = 'millrace.position';
/** Views pass a position within moments; after this long there is nothing left to wait for. */
const keptMs = 60_000;

/** Every mutation payload tells how far the log has come; reads of this tab, in whichever micro-frontend, wait for it. */
export const rememberPosition = (position: string, now = Date.now()) => {
  sessionStorage.setItem(key, JSON.stringify([position, now]));
};

export const recentPosition = (now = Date.now()): string | undefined => {
  const [position, at] = JSON.parse(sessionStorage.getItem(key) ?? '["", 0]') as [string, number];
  return position && now - at < keptMs ? position : undefined;
};

/** Finds the position in the data of a mutation: each of its payloads may hold one, the last one counts. */
export const positionIn = (data: unknown): string | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.values(data as Record<string, { position?: unknown } | null>)
    .map((payload) => payload?.position)
    .filter((position) => typeof position === 'string' && position !== '')
    .at(-1) as string | undefined;
};
