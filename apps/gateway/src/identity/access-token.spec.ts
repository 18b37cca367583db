import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAccessToken, signAccessToken } from './access-token.js';

const secret = 'a secret of thirty-two characters';
const claims = { customerId: 'c1', sessionId: 's1', secret: 'k1', expiresAt: 1_767_225_600_000 };
const token = signAccessToken(secret, claims);

describe('an access token', () => {
  it('says who its customer is to every gateway with the same secret', () => {
    expect(readAccessToken(secret, token)).toEqual(claims);
    expect(readAccessToken('another secret of that many letters', token)).toBeUndefined();
  });

  it('with any character changed is none', () => {
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom('A', 'b', '.', '-', 'ü'), (index, character) => {
        // The last character of a signature has bits that no byte has.
        fc.pre(token[index] !== character && index < token.length - 1);
        expect(readAccessToken(secret, token.slice(0, index) + character + token.slice(index + 1))).toBeUndefined();
      }),
    );
  });

  it.each(['', 'mrc1', 'mrc1..', `${token}.`, `${token}.x`, token.replace('mrc1', 'mrc2'), 'a'.repeat(100_000)])(
    'is not %s',
    (text) => expect(readAccessToken(secret, text)).toBeUndefined(),
  );
});
