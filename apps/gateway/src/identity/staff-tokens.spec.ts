import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAccessToken, signAccessToken } from './access-token.js';
import { StaffTokens } from './staff-tokens.js';

const secret = 'a secret of thirty-two characters';
const tokens = new StaffTokens({ GATEWAY_SECRET: secret });
const inAnHour = Date.now() + 3_600_000;
const claims = { subjectId: 'm1', sessionId: 's1', secret: 'k1', expiresAt: inAnHour };
const token = tokens.sign(claims);

describe('an access token of staff', () => {
  it('says who its member is to every gateway with the same secret', () => {
    expect(tokens.claimsOf(token)).toEqual(claims);
    expect(new StaffTokens({ GATEWAY_SECRET: 'another secret of that many letters' }).claimsOf(token)).toBeUndefined();
  });

  it('gives no access after its end, and can be renewed still', () => {
    const old = tokens.sign({ ...claims, expiresAt: Date.now() - 1 });
    expect([tokens.claimsOf(old), tokens.signedClaimsOf(old)?.sessionId]).toEqual([undefined, 's1']);
  });

  it('is none of a customer, and a customer’s is none of staff, also under the other version', () => {
    const customers = signAccessToken(secret, { customerId: 'm1', sessionId: 's1', secret: 'k1', expiresAt: inAnHour });
    expect(tokens.signedClaimsOf(customers)).toBeUndefined();
    expect(tokens.signedClaimsOf(customers.replace('mrc1', 'mrs1'))).toBeUndefined();
    expect(readAccessToken(secret, token)).toBeUndefined();
    expect(readAccessToken(secret, token.replace('mrs1', 'mrc1'))).toBeUndefined();
  });

  it('with any character changed is none', () => {
    fc.assert(
      fc.property(fc.nat(token.length - 2), fc.constantFrom('A', 'b', '.', '-', 'ü'), (index, character) => {
        fc.pre(token[index] !== character);
        expect(tokens.signedClaimsOf(token.slice(0, index) + character + token.slice(index + 1))).toBeUndefined();
      }),
    );
  });
});
