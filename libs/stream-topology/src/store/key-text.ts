/** Separates the parts of a stored key. JSON text and padded numbers do not contain it. */
export const separator = '\u0000';

let lastKey = '';
let lastText = '""';

/** A key as text, the same for equal JSON values whatever the order of their properties. */
export const keyText = (key: unknown): string => {
  if (typeof key === 'string') {
    // A record's key is read and written several times in a row.
    if (key !== lastKey) [lastKey, lastText] = [key, JSON.stringify(key)];
    return lastText;
  }
  if (typeof key !== 'object' || key === null) return JSON.stringify(key) ?? 'null';
  if (Array.isArray(key)) return `[${key.map(keyText).join(',')}]`;
  const properties = Object.entries(key).filter(([, value]) => value !== undefined);
  return `{${properties
    .map(([name, value]) => `${JSON.stringify(name)}:${keyText(value)}`)
    .toSorted()
    .join(',')}}`;
};

/** A time in ms, from 0 to 2^53 − 1, as text whose order is that of the numbers. */
export const timeText = (time: number): string => String(time).padStart(16, '0');

/** FNV-1a of 32 bits over the UTF-8 bytes of a text. Source: IETF draft-eastlake-fnv; NATS uses it in `{{partition(n, …)}}`. */
export const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) return fnv1aOfBytes(new TextEncoder().encode(text));
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
};

const fnv1aOfBytes = (bytes: Uint8Array): number => {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
};
