import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxCursorLength, openCursorSigner } from './cursor-signer.js';

const cursors = openCursorSigner('a secret of thirty-two characters');
const refused = expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'after' }) });
const payloads = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });

describe('a cursor', () => {
  it('is verified on every gateway', () => {
    const other = openCursorSigner('a secret of thirty-two characters');
    fc.assert(
      fc.property(payloads, (payload) => {
        expect(other.verify(cursors.sign(payload), 'after')).toBe(payload);
      }),
    );
  });

  it('is refused when any part of it was changed', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), fc.constantFrom('A', 'B', '-', '', '€'), (payload, at, letter) => {
        const cursor = cursors.sign(payload);
        const index = at % cursor.length;
        const forged = cursor.slice(0, index) + letter + cursor.slice(index + 1);
        fc.pre(
          (forged !== cursor &&
            Buffer.from(forged.slice(0, 16), 'base64url').compare(Buffer.from(cursor.slice(0, 16), 'base64url')) !== 0) ||
            forged.slice(16) !== cursor.slice(16),
        );
        expect(() => cursors.verify(forged, 'after')).toThrow(refused);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['a mark alone', 'A'.repeat(16)],
    ['a place alone', 'CATALOG:7'],
    ['an old cursor', Buffer.from(JSON.stringify(['mark', 1, 'product', null])).toString('base64url')],
    ['one of another shop', openCursorSigner('another secret of some length .....').sign('CATALOG:7')],
    ['one of a quarter of a megabyte', cursors.sign('x'.repeat(258_000))],
    ['one a little too long', cursors.sign('x'.repeat(maxCursorLength - 15))],
    ['control characters', '\0'.repeat(40)],
  ])('is refused when it is %s', (_, cursor) => {
    expect(() => cursors.verify(cursor, 'after')).toThrow(refused);
  });
});
