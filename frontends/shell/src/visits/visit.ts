const key = 'millrace.visit';
const gapMs = 30 * 60_000;

interface Visit {
  id: string;
  lastAt: number;
}

/** A random text of 22 characters: 128 bits. */
export const randomId = (): string => {
  const bytes = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const stored = (): Visit | undefined => {
  const text = localStorage.getItem(key);
  return text ? (JSON.parse(text) as Visit) : undefined;
};

/** The visit of this browser, for all its tabs: another one after half an hour without activity. `isNew`: it begins now. */
export const currentVisit = (now = Date.now()): { id: string; isNew: boolean } => {
  const last = stored();
  const isNew = !last || now - last.lastAt > gapMs || now < last.lastAt - gapMs;
  const id = isNew ? randomId() : last.id;
  localStorage.setItem(key, JSON.stringify({ id, lastAt: now } satisfies Visit));
  return { id, isNew };
};

/** The next visit has another id. */
export const forgetVisit = () => localStorage.removeItem(key);
