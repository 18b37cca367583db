import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyEncoder } from './key-encoder.js';

const anyText = fc.string({
  unit: fc.oneof(fc.nat(0x7f), fc.nat(0xffff), fc.constantFrom(0xd83d, 0xde00, 0xe000)).map((code) => String.fromCharCode(code)),
});

const encoded = (text: string): Buffer => {
  const target = Buffer.alloc(2_048);
  return target.subarray(0, keyEncoder.writeKey(text, target, 0));
};

describe('keys as bytes', () => {
  it('are in the order of the texts', () =>
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(Math.sign(Buffer.compare(encoded(one), encoded(other)))).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    ));

  it('are read back, surrogates without a partner too', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(keyEncoder.readKey(encoded(text), 0, encoded(text).length)).toBe(text);
      }),
    ));

  it('are refused when they are too long', () =>
    expect(() => encoded('é'.repeat(990))).toThrow(expect.objectContaining({ problem: 'key-too-long' })));
});
