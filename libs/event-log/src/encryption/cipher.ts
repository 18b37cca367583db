import { createHmac, hkdfSync } from 'node:crypto';
import { LogError } from '../connection/log-error.js';
import { decryptCompact, encryptCompact, headerOf } from './compact-jwe.js';
import type { Data } from './redact.js';

/** Length of a person's key. */
export const keyBytes = 32;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Encrypts values under a person's key, as a compact JWE (RFC 7516) whose `kid` is the id of the person. */
export const encryptValues = (key: Uint8Array, dataSubject: string, values: Data): string =>
  encryptCompact(key, { alg: 'dir', enc: 'A256GCM', kid: dataSubject }, encoder.encode(JSON.stringify(values)));

/** The person whose key decrypts the JWE: its `kid`. Throws `UNREADABLE_EVENT` when there is none. */
export const keyOwnerOf = (jwe: unknown): string => {
  const kid = headerOf(String(jwe))?.['kid'];
  if (typeof kid === 'string' && kid !== '') return kid;
  throw new LogError('UNREADABLE_EVENT', 'the encrypted values name no key');
};

/** The inverse of `encryptValues`. Throws `UNREADABLE_EVENT` when the key is another, or the JWE was changed. */
export const decryptValues = (key: Uint8Array, jwe: string): Data => {
  const decrypted = decryptCompact(key, jwe);
  if (decrypted) return JSON.parse(decoder.decode(decrypted)) as Data;
  throw new LogError('UNREADABLE_EVENT', 'the encrypted values cannot be decrypted');
};

/** HMAC-SHA-256, 32 hexadecimal digits, under a key derived from the person's key: without the key nobody can test guesses of the input. */
export const keyedHash = (key: Uint8Array, input: string): string => {
  const derived = new Uint8Array(hkdfSync('sha256', key, '', 'request-hash', keyBytes));
  return createHmac('sha256', derived).update(input).digest('hex').slice(0, 32);
};
