import { createHmac, hkdfSync } from 'node:crypto';
import { LogError } from '../connection/log-error.js';
import { decryptCompact, encryptCompact, headerOf } from './compact-jwe.js';
import type { Data } from './redact.js';

export const keyBytes = 32;

const text = new TextEncoder();
const read = new TextDecoder('utf-8', { fatal: true });

/** Values that only the key opens: a compact JWE (RFC 7516) that names whose key it is. */
export const seal = (key: Uint8Array, dataSubject: string, values: Data): string =>
  encryptCompact(key, { alg: 'dir', enc: 'A256GCM', kid: dataSubject }, text.encode(JSON.stringify(values)));

/** Whose key opens it. Throws `UNREADABLE_EVENT` when it is nothing of ours. */
export const sealedUnder = (sealed: unknown): string => {
  const kid = headerOf(String(sealed))?.['kid'];
  if (typeof kid === 'string' && kid !== '') return kid;
  throw new LogError('UNREADABLE_EVENT', 'what is sealed bears no name');
};

/** What was sealed. Throws `UNREADABLE_EVENT` when it was sealed under another key or has been changed since. */
export const unseal = (key: Uint8Array, sealed: string): Data => {
  const opened = decryptCompact(key, sealed);
  if (opened) return JSON.parse(read.decode(opened)) as Data;
  throw new LogError('UNREADABLE_EVENT', 'what is sealed does not open');
};

/** The same for the same text under the same key; without the key nobody can tell what the text may have been. */
export const keyedHash = (key: Uint8Array, input: string): string => {
  const own = new Uint8Array(hkdfSync('sha256', key, '', 'request-hash', keyBytes));
  return createHmac('sha256', own).update(input).digest('hex').slice(0, 32);
};
