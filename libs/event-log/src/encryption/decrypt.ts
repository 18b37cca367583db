import type { MessageContract } from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';
import { decodeMessage, type Message, parseJson } from '../message/codec.js';
import { decryptValues, keyOwnerOf } from './cipher.js';
import { encryptedField } from './encrypt.js';
import { keyRing, mayDecrypt } from './key-ring.js';
import type { Data } from './redact.js';

/** A decoded message. `redacted`: its personal data are placeholders, and why. */
export type DecryptedMessage = Readonly<{ message: Message; redacted?: Redacted }>;

/** `erased`: the person's key does not exist any more; `withheld`: the application may not read personal data. */
export type Redacted = 'erased' | 'withheld';

/**
 * Decodes the stored bytes of a message of schema version `version`. Synchronous when nothing is encrypted, or the application may not
 * decrypt. Throws `UNREADABLE_EVENT`.
 */
export const decryptMessage = (
  log: EventLog,
  contract: MessageContract,
  bytes: Uint8Array,
  version: number,
): DecryptedMessage | Promise<DecryptedMessage> => {
  const stored = parseJson(contract.type, bytes);
  if (!hasEncryptedField(stored)) return { message: decodeMessage(contract, stored, version) };
  const { [encryptedField]: jwe, ...rest } = stored;
  if (!mayDecrypt(log)) return { message: decodeMessage(contract, rest, version), redacted: 'withheld' };
  return decrypted(log, jwe, rest).then(({ data, redacted }) => ({
    message: decodeMessage(contract, data, version),
    ...(redacted ? { redacted } : {}),
  }));
};

const hasEncryptedField = (stored: unknown): stored is Data =>
  typeof stored === 'object' && stored !== null && encryptedField in stored;

const decrypted = async (log: EventLog, jwe: unknown, rest: Data): Promise<{ data: Data; redacted?: Redacted }> => {
  const key = await keyRing(log).find(keyOwnerOf(jwe));
  if (key === 'erased') return { data: rest, redacted: 'erased' };
  return { data: { ...rest, ...decryptValues(key, String(jwe)) } };
};
