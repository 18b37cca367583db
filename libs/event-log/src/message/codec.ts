import type { AnyAggregate, MessageContract } from '@millrace/contracts';
import { LogError } from '../connection/log-error.js';
import { exactFaults, faults, fits, fitsExactly, knownPart } from './schema.js';
import { lifted } from './upcast.js';

export type Message = Readonly<{ type: string }>;

const read = new TextDecoder();

/**
 * The data of a message. Throws `INVALID_MESSAGE` when it does not fit the contract exactly: a field that the contract
 * does not name is never written, so that a later version may give the name a meaning.
 */
export const dataOf = (contract: MessageContract, message: Message): Readonly<Record<string, unknown>> => {
  const { type, ...data } = message;
  if (!fitsExactly(contract.data, data)) throw new LogError('INVALID_MESSAGE', `${type}: ${exactFaults(contract.data, data)}`);
  return data;
};

/**
 * The message that data of some version stand for, as the contract has it now: lifted when older; when newer, what this reader
 * knows of it. Throws `UNREADABLE_EVENT` when that does not fit the contract.
 */
export const messageOf = (contract: MessageContract, written: unknown, version: number): Message => {
  const data = lifted(contract, written, version);
  if (fitsExactly(contract.data, data)) return { type: contract.type, ...(data as object) };
  if (!fits(contract.data, data)) throw new LogError('UNREADABLE_EVENT', `${contract.type}: ${faults(contract.data, data)}`);
  return { type: contract.type, ...(knownPart(contract.data, data) as object) };
};

/** The data as they were written. Throws `UNREADABLE_EVENT`. */
export const parseJson = (type: string, bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(read.decode(bytes));
  } catch (cause) {
    throw new LogError('UNREADABLE_EVENT', `${type}: not JSON`, { cause });
  }
};

/** The contract of the event that a subject names, if one of these aggregates declares it. */
export const findEvent = (aggregates: readonly AnyAggregate[], subject: string): MessageContract | undefined => {
  for (const aggregate of aggregates) {
    const { prefix, byType } = eventsOf(aggregate);
    if (subject.startsWith(prefix)) return byType.get(subject.slice(subject.indexOf('.', prefix.length) + 1));
  }
  return undefined;
};

type Events = Readonly<{ prefix: string; byType: ReadonlyMap<string, MessageContract> }>;

const eventsByAggregate = new WeakMap<AnyAggregate, Events>();

const eventsOf = (aggregate: AnyAggregate): Events => {
  const known = eventsByAggregate.get(aggregate);
  if (known) return known;
  const byType = new Map(aggregate.events.map((event: MessageContract) => [event.type, event]));
  const events = { prefix: `${aggregate.context}.${aggregate.name}.`, byType };
  eventsByAggregate.set(aggregate, events);
  return events;
};

export const requestContract = (aggregate: AnyAggregate, type: string): MessageContract => {
  const contract = aggregate.requests.find((request: MessageContract) => request.type === type);
  if (!contract) throw new LogError('INVALID_MESSAGE', `no request ${type} to ${aggregate.context}.${aggregate.name}`);
  return contract;
};
