import fc from 'fast-check';
import { CompactEncrypt, compactDecrypt } from 'jose';
import { describe, expect, it } from 'vitest';
import { decryptCompact, encryptCompact, type Header, headerOf } from './compact-jwe.js';

const key = new Uint8Array(32).fill(7);
const header: Header = { alg: 'dir', enc: 'A256GCM', kid: 'c1' };
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a compact JWE', () => {
  it('of any bytes is decrypted by another implementation, and vice versa', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string({ minLength: 1 }), async (plaintext, kid) => {
        const ours = encryptCompact(key, { ...header, kid }, plaintext);
        const read = await compactDecrypt(ours, key);
        expect(Buffer.from(read.plaintext)).toEqual(Buffer.from(plaintext));
        expect(read.protectedHeader).toEqual({ ...header, kid });
        const theirs = await new CompactEncrypt(plaintext).setProtectedHeader({ ...header, kid }).encrypt(key);
        expect(decryptCompact(key, theirs)).toEqual(Buffer.from(plaintext));
        expect(headerOf(theirs)).toEqual({ ...header, kid });
      }),
      { numRuns: 50 },
    );
  });

  it('of an earlier version is decrypted', () => {
    const stored =
      'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwia2lkIjoiYzEifQ..t6umE6GpQfw8kFGi.pCTqKjOMHPn0MoarUGviE810hvOQlHeHUbZO5AOuZGMYcxtcJZ68.KDf_pnHNwr34fJj8cxzf8g';
    expect(JSON.parse(String(decryptCompact(key, stored)))).toEqual({ email: 'a@b.c', note: 'Grüße 🎁' });
  });

  it('is not decrypted when any byte of any part was changed', () => {
    const parts = encryptCompact(key, header, bytes('a@b.c')).split('.');
    for (const part of [0, 2, 3, 4])
      for (let at = 0; at < Buffer.from(parts[part] ?? '', 'base64url').length; at += 1) {
        const changed = Buffer.from(parts[part] ?? '', 'base64url');
        changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
        const jwe = parts.with(part, changed.toString('base64url')).join('.');
        expect(decryptCompact(key, jwe), `part ${part}, byte ${at}`).toBeUndefined();
      }
  });

  it.each([
    ['a tag of 4 bytes', ([head, , iv, data, tag]: string[]) => [head, '', iv, data, tag?.slice(0, 6)]],
    ['an encrypted key', ([head, , iv, data, tag]: string[]) => [head, 'AAAA', iv, data, tag]],
    ['four parts', (parts: string[]) => parts.slice(1)],
    ['six parts', (parts: string[]) => [...parts, 'AAAA']],
    ['an empty text', () => ['']],
    ['a header that is no JSON', ([, , iv, data, tag]: string[]) => ['AAAA', '', iv, data, tag]],
  ])('is not decrypted with %s', (_, change) => {
    expect(decryptCompact(key, change(encryptCompact(key, header, bytes('a@b.c')).split('.')).join('.'))).toBeUndefined();
  });

  it('is not decrypted when its header demands an unsupported feature', () => {
    for (const more of [{ zip: 'DEF' }, { crit: ['b64'], b64: false }, { enc: 'A128GCM' }, { alg: 'A256KW' }])
      expect(decryptCompact(key, encryptCompact(key, { ...header, ...more } as Header, bytes('x')))).toBeUndefined();
  });
});
