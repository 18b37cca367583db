import { prefixOf } from '@millrace/contracts';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { isMojibake, isUsualWesternText } from './windows-1252.js';

export type Decoded = Readonly<{ text: string; notice?: string }> | Readonly<{ unreadable: string }>;

const byteOrderMarks = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
] as const;

/**
 * Decodes a file: UTF-8, UTF-16 with or without a byte order mark, or Windows-1252 when nothing indicates another encoding. Other
 * encodings are refused, by name when recognised. No character is replaced.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const marked = byteOrderMarks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
  const encoding = marked ?? unmarkedUtf16(bytes) ?? 'utf-8';
  if (encoding.startsWith('utf-32')) return refused('UTF-32');
  const text = decoded(bytes, encoding);
  if (text !== undefined) return { text };
  if (encoding !== 'utf-8' || marked) return { unreadable: `it says that it is ${encoding.toUpperCase()}, and is not` };
  const sample = sampleOf(bytes);
  const likely = likelyEncoding(sample);
  if (likely !== 'windows-1252') return refused(likely);
  const read = iconv.decode(sample, likely);
  if (isMojibake(read)) return { unreadable: 'the encoding is not recognised; save the file as UTF-8' };
  const notice = `the file is not UTF-8; it was read as Windows-1252: look whether ${examplesIn(read)} is what it should be`;
  return { text: iconv.decode(Buffer.from(bytes), likely), notice };
};

/** Up to three words with characters beyond ASCII, so that the merchant can check the encoding. */
const examplesIn = (text: string): string => {
  const words = new Set(text.match(/[^\s,;|"]+/gu)?.filter((word) => /[^\0-\x7f]/u.test(word)));
  const shown = [...words].slice(0, 3).map((word) => `"${prefixOf(word, 30)}"`);
  return shown.join(', ');
};

const refused = (name: string): Decoded => ({ unreadable: `it is not UTF-8 but, as it seems, ${name}: save it as UTF-8` });

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

/** Detects UTF-16 without a byte order mark: every second byte of ASCII text is zero. */
const unmarkedUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const start = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const maxZeros = start.length / 4;
  if ((zeros[1] ?? 0) > maxZeros) return 'utf-16le';
  return (zeros[0] ?? 0) > maxZeros ? 'utf-16be' : undefined;
};

/** Bytes that are unassigned in Windows-1252. */
const impossibleIn1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** Encodings that detection confuses with Windows-1252; they differ from it in a few characters. */
const western = /^(windows-1252|iso-8859-(1|9|15)|ascii|utf-8|windows-125[47])$/i;
/** The minimum confidence of a detected encoding to be preferred to Windows-1252. */
const minConfidence = 25;

/** Prefers a detected encoding to Windows-1252 only if it gives another text and Windows-1252 gives unusual characters. */
const likelyEncoding = (sample: Buffer): string => {
  const guesses = chardet.analyse(sample);
  const other = guesses.find(({ name }) => !western.test(name));
  if (sample.some((byte) => impossibleIn1252.has(byte))) return other?.name ?? 'an unknown encoding';
  const as = guesses.find(({ name }) => western.test(name));
  if (!other || other.confidence < minConfidence || other.confidence <= (as?.confidence ?? 0)) return 'windows-1252';
  const text = iconv.decode(sample, 'windows-1252');
  const same = iconv.encodingExists(other.name) && iconv.decode(sample, other.name) === text;
  return same || (isUsualWesternText(text) && !isMojibake(text)) ? 'windows-1252' : other.name;
};

const maxSampleBytes = 200_000;

/** The lines with bytes beyond ASCII, up to the maximum: ASCII lines do not indicate an encoding. */
const sampleOf = (bytes: Uint8Array): Buffer => {
  const lines: Uint8Array[] = [];
  let size = 0;
  for (let from = 0; from < bytes.length && size < maxSampleBytes; ) {
    const end = bytes.indexOf(0x0a, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1);
    if (line.some((byte) => byte > 0x7f)) {
      lines.push(line.subarray(0, maxSampleBytes));
      size += line.length;
    }
    from += line.length;
  }
  return Buffer.concat(lines).subarray(0, maxSampleBytes);
};
