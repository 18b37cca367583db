import { StateError } from './state-error.js';

/** The longest key that LMDB takes with pages of 4 KiB, in bytes. */
const longestKey = 1_978;

/** Writes a text as bytes whose order is that of the text's UTF-16 code units: CESU-8 (Unicode Technical Report 26). Errors: `key-too-long`. */
const writeKey = (key: string, target: Buffer, start: number): number => {
  let at = start;
  const end = start + longestKey;
  for (let index = 0; index < key.length; index += 1) {
    if (at + 3 > end)
      throw new StateError('key-too-long', `A key of ${key.length} characters is too long: at most ${longestKey} bytes.`);
    const code = key.charCodeAt(index);
    if (code < 0x80) target[at++] = code;
    else if (code < 0x800) {
      target[at++] = 0xc0 | (code >> 6);
      target[at++] = 0x80 | (code & 0x3f);
    } else {
      target[at++] = 0xe0 | (code >> 12);
      target[at++] = 0x80 | ((code >> 6) & 0x3f);
      target[at++] = 0x80 | (code & 0x3f);
    }
  }
  return at;
};

const readKey = (source: Buffer, start: number, end: number): string => {
  for (let at = start; at < end; at += 1) if ((source[at] ?? 0) >= 0x80) return readWide(source, start, end);
  return source.toString('latin1', start, end);
};

const readWide = (source: Buffer, start: number, end: number): string => {
  let text = '';
  for (let at = start; at < end; ) {
    const first = source[at] ?? 0;
    const next = (offset: number) => (source[at + offset] ?? 0) & 0x3f;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      at += 1;
    } else if (first < 0xe0) {
      text += String.fromCharCode(((first & 0x1f) << 6) | next(1));
      at += 2;
    } else {
      text += String.fromCharCode(((first & 0x0f) << 12) | (next(1) << 6) | next(2));
      at += 3;
    }
  }
  return text;
};

/** Keys of an ordered store as LMDB keys. The empty text, which LMDB does not take, is not a key of a store. */
export const keyEncoder = { writeKey, readKey };
