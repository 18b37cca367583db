const unstorable = /\\u0000|\\ud[89a-f]/i;

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [storableText(name), clean(inner)]));
};

/** The text as PostgreSQL can store it: without NUL, and with U+FFFD for halves of a surrogate pair. */
export const storableText = (text: string): string => Buffer.from(text.replaceAll('\0', ''), 'utf8').toString('utf8');

/** JSON that PostgreSQL takes as `jsonb`, which knows neither NUL nor lone surrogates. */
export const storableJson = (value: unknown): string => {
  const json = JSON.stringify(value);
  return unstorable.test(json) ? JSON.stringify(clean(value)) : json;
};
