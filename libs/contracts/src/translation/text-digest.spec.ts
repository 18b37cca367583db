import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDigest } from './text-digest.js';

/** The same by the definition, with integers of any size. */
const fnv1a64 = (text: string): string => {
  const bytes = [...Buffer.from(text, 'utf16le')];
  const hash = bytes.reduce(
    (before, byte) => ((before ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn,
    0xcbf29ce484222325n,
  );
  return hash.toString(16).padStart(16, '0');
};

describe('the digest of a text', () => {
  it('is FNV-1a with 64 bits', () => {
    expect(textDigest('')).toBe('cbf29ce484222325');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => textDigest(text) === fnv1a64(text)));
  });
});
