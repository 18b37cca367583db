import type { MessageContract } from '@millrace/contracts';
import { type Message, messageOf, parseJson } from '../message/codec.js';
import type { EventLog } from '../connection/event-log.js';
import { sealedUnder, unseal } from './cipher.js';
import { keyRing, mayOpen } from './key-ring.js';
import type { Data } from './redact.js';
import { sealedField } from './encrypt.js';

/** A message as far as it can be read; `redacted` when stand-ins are in the places of what is about a person, and why. */
export type Read = Readonly<{ message: Message; redacted?: Redacted }>;

/** `erased`: the person's key is gone; `withheld`: this app has no leave to read about people. */
export type Redacted = 'erased' | 'withheld';

/** The message that stored bytes stand for. At once when nothing in it is sealed. Throws `UNREADABLE_EVENT`. */
export const read = (log: EventLog, contract: MessageContract, bytes: Uint8Array, version: number): Read | Promise<Read> => {
  const stored = parseJson(contract.type, bytes);
  if (!isSealed(stored)) return { message: messageOf(contract, stored, version) };
  const { [sealedField]: sealed, ...rest } = stored;
  if (!mayOpen(log)) return { message: messageOf(contract, rest, version), redacted: 'withheld' };
  return opened(log, sealed, rest).then(({ data, redacted }) => ({
    message: messageOf(contract, data, version),
    ...(redacted ? { redacted } : {}),
  }));
};

const isSealed = (stored: unknown): stored is Data => typeof stored === 'object' && stored !== null && sealedField in stored;

const opened = async (log: EventLog, sealed: unknown, rest: Data): Promise<{ data: Data; redacted?: Redacted }> => {
  const key = await keyRing(log).find(sealedUnder(sealed));
  if (key === 'erased') return { data: rest, redacted: 'erased' };
  return { data: { ...rest, ...unseal(key, String(sealed)) } };
};
