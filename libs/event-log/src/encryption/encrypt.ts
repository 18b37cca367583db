import { type MessageContract, personalFields } from '@millrace/contracts';
import { dataOf, type Message } from '../message/codec.js';
import type { EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { seal } from './cipher.js';
import { type Key, keyRing, maySeal } from './key-ring.js';
import { type Data, redacted, takenOut } from './redact.js';

/** Where the sealed values lie in the data; no contract can name a field so. */
export const sealedField = '$sealed';

/**
 * What is stored of a message. `message` is what can be read of it afterwards; `dataSubject` whom its sealed values are about.
 * `erased`: this person's key is gone, so that only stand-ins were written.
 */
export type Written = Readonly<{ data: Uint8Array; message: Message; dataSubject?: string; key?: Key; erased?: true }>;

const text = new TextEncoder();
const bytes = (data: Data): Uint8Array => text.encode(JSON.stringify(data));

/**
 * The stored form of a message: what is about a person is sealed under the person's key, and stand-ins take its place. At once
 * when nothing in it is. Throws `INVALID_MESSAGE` when the message does not fit its contract.
 */
export const write = (
  log: EventLog,
  {
    context,
    contract,
    message,
    dataSubject,
  }: { context: string; contract: MessageContract; message: Message; dataSubject: string },
): Written | Promise<Written> => {
  const data: Data = dataOf(contract, message);
  const fields = personalFields(context, contract.type);
  if (fields.length === 0) return { data: bytes(data), message };
  const rest = redacted(data, fields);
  const personal = takenOut(data, rest);
  if (Object.keys(personal).length === 0) return { data: bytes(data), message };
  return sealed(log, { type: contract.type, message, rest, personal, dataSubject });
};

type Parts = Readonly<{ type: string; message: Message; rest: Data; personal: Data; dataSubject: string }>;

const sealed = async (log: EventLog, { type, message, rest, personal, dataSubject }: Parts): Promise<Written> => {
  if (!maySeal(log)) throw new LogError('INVALID_MESSAGE', `${type}: ${log.app} may not write about people`);
  const key = await keyRing(log).findOrMake(dataSubject);
  if (key === 'erased') return { data: bytes(rest), message: { type, ...rest }, dataSubject, key, erased: true };
  const data = { ...rest, [sealedField]: seal(key, dataSubject, personal) };
  return { data: bytes(data), message, dataSubject, key };
};
