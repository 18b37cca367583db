import { type MessageContract, personalFields } from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { type Message, validatedData } from '../message/codec.js';
import { encryptValues } from './cipher.js';
import { type Key, keyRing, mayEncrypt } from './key-ring.js';
import { type Data, redact, removedFields } from './redact.js';

/** Name of the field that holds the encrypted values of a message. No contract can declare a field of this name. */
export const encryptedField = '$sealed';

/**
 * The stored form of a message. `message` is the message as a reader with all permissions sees it; `dataSubject` the person whom its
 * encrypted values are about. `erased`: the key of this person is erased, so only placeholders were written.
 */
export type EncryptedMessage = Readonly<{ data: Uint8Array; message: Message; dataSubject?: string; key?: Key; erased?: true }>;

const encoder = new TextEncoder();
const bytesOf = (data: Data): Uint8Array => encoder.encode(JSON.stringify(data));

/**
 * Validates a message and encrypts its personal data under the key of `dataSubject`, with placeholders in their place. Synchronous when
 * the message has no personal data. Throws `INVALID_MESSAGE` when the message does not match its contract, or the application may not
 * write personal data.
 */
export const encryptMessage = (
  log: EventLog,
  {
    context,
    contract,
    message,
    dataSubject,
  }: { context: string; contract: MessageContract; message: Message; dataSubject: string },
): EncryptedMessage | Promise<EncryptedMessage> => {
  const data: Data = validatedData(contract, message);
  const fields = personalFields(context, contract.type);
  if (fields.length === 0) return { data: bytesOf(data), message };
  const rest = redact(data, fields);
  const personal = removedFields(data, rest);
  if (Object.keys(personal).length === 0) return { data: bytesOf(data), message };
  return encrypted(log, { type: contract.type, message, rest, personal, dataSubject });
};

type Parts = Readonly<{ type: string; message: Message; rest: Data; personal: Data; dataSubject: string }>;

const encrypted = async (log: EventLog, { type, message, rest, personal, dataSubject }: Parts): Promise<EncryptedMessage> => {
  if (!mayEncrypt(log)) throw new LogError('INVALID_MESSAGE', `${type}: ${log.app} may not write personal data`);
  const key = await keyRing(log).findOrMake(dataSubject);
  if (key === 'erased') return { data: bytesOf(rest), message: { type, ...rest }, dataSubject, key, erased: true };
  const data = { ...rest, [encryptedField]: encryptValues(key, dataSubject, personal) };
  return { data: bytesOf(data), message, dataSubject, key };
};
