import { cart, type MessageContract, order, personalFields, shipment } from '@millrace/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesExactly } from '../message/schema.js';
import { keyBytes, keyedHash, encryptValues, keyOwnerOf, decryptValues } from './cipher.js';
import { redact, removedFields } from './redact.js';
import { checkedOut, checkOut, created, placed, prepared, secrets } from './personal-data.fixture.js';

const key = new Uint8Array(keyBytes).fill(7);
const contracts: readonly [string, MessageContract][] = [cart, order, shipment].flatMap(({ context, events, requests }) =>
  [...events, ...requests].map((contract): [string, MessageContract] => [context, contract]),
);
const contractOf = (type: string) => contracts.find(([, contract]) => contract.type === type) as [string, MessageContract];
const samples = [created, checkedOut, placed, prepared, checkOut].map(({ type, ...data }) => ({ type, data }));

describe('personal data', () => {
  it.each(samples)(
    'are replaced by placeholders that match the schema of $type and contain no word of them',
    ({ type, data }) => {
      const [context, contract] = contractOf(type);
      const rest = redact(data, personalFields(context, type));
      expect(matchesExactly(contract.data, data)).toBe(true);
      expect(matchesExactly(contract.data, rest)).toBe(true);
      expect(secrets.filter((secret) => JSON.stringify(rest).includes(secret))).toEqual([]);
      expect({ ...rest, ...removedFields(data, rest) }).toEqual(data);
    },
  );

  it('are absent when the fields are empty', () => {
    const empty = { ...samples[0]?.data, note: '', attributes: [], buyer: {}, lines: [] };
    expect(removedFields(empty, redact(empty, personalFields('cart', 'CartCreated')))).toEqual({});
  });

  it('never occur in the stored form', () => {
    const word = fc.string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...samples), word, ({ type, data }, secret) => {
        const [context] = contractOf(type);
        const fields = personalFields(context, type);
        const marked = fields.reduce((whole, path) => planted(whole, path, secret), data as object);
        const rest = redact(marked as never, fields);
        const personal = removedFields(marked as never, rest);
        const sealed = encryptValues(key, 'c1', personal);
        const stored = JSON.stringify({ ...rest, $sealed: sealed });
        const inJson = JSON.stringify(secret).slice(1, -1);
        expect(stored.replaceAll('erased', '')).not.toContain(inJson);
        expect({ ...rest, ...decryptValues(key, sealed) }).toEqual(marked);
      }),
      { numRuns: 60 },
    );
  });
});

/** Puts a secret at the end of a path, regardless of the schema. */
const planted = (value: unknown, [field = '', ...rest]: readonly string[], secret: string): object => {
  if (Array.isArray(value)) return value.map((entry) => planted(entry, [field, ...rest], secret));
  const whole = value as Record<string, unknown>;
  return { ...whole, [field]: rest.length > 0 ? planted(whole[field], rest, secret) : { secret } };
};

describe('encrypted values', () => {
  it('are decrypted with their own key only, and not when they were changed', () => {
    const sealed = encryptValues(key, 'c1', { email: 'a@b.c' });
    expect(keyOwnerOf(sealed)).toBe('c1');
    expect(decryptValues(key, sealed)).toEqual({ email: 'a@b.c' });
    const other = new Uint8Array(keyBytes).fill(8);
    const flipped = `${sealed.slice(0, -4)}${sealed.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
    for (const [by, what] of [[other, sealed] as const, [key, flipped] as const, [key, 'a.b.c'] as const])
      expect(() => decryptValues(by, what)).toThrow(expect.objectContaining({ code: 'UNREADABLE_EVENT' }));
    for (const what of ['', 'a.b.c', 7, null])
      expect(() => keyOwnerOf(what)).toThrow(expect.objectContaining({ code: 'UNREADABLE_EVENT' }));
  });

  it('differ for each encryption', () => {
    expect(encryptValues(key, 'c1', { email: 'a@b.c' })).not.toBe(encryptValues(key, 'c1', { email: 'a@b.c' }));
  });

  it('have a hash that is equal for equal inputs and cannot be computed without the key', () => {
    expect(keyedHash(key, 'a@b.c')).toBe(keyedHash(key, 'a@b.c'));
    expect(keyedHash(key, 'a@b.c')).not.toBe(keyedHash(key, 'a@b.d'));
    expect(keyedHash(key, 'a@b.c')).not.toBe(keyedHash(new Uint8Array(keyBytes), 'a@b.c'));
  });
});
