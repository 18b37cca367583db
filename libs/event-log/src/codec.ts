import { type AnyAggregate, type MessageContract, streams } from '@millrace/contracts';
import type { TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import { LogError } from './log-error.js';

const validators = new WeakMap<TSchema, Validator>();
const validator = (schema: TSchema): Validator => {
  const known = validators.get(schema);
  if (known) return known;
  const compiled = Compile(schema);
  validators.set(schema, compiled);
  return compiled;
};

/** Why a value does not fit its schema, in one line of paths and reasons; never the value itself, which may be personal. */
export const faults = (schema: TSchema, value: unknown): string =>
  validator(schema)
    .Errors(value)
    .slice(0, 5)
    .map((error) => `${error.instancePath || '/'} ${error.message}`)
    .join('; ');

export const fits = (schema: TSchema, value: unknown): boolean => validator(schema).Check(value);

const text = new TextEncoder();
const read = new TextDecoder();

/** The data of a message as bytes. Throws `INVALID_MESSAGE` when it does not fit the contract. */
export const encodeData = (contract: MessageContract, message: Readonly<{ type: string }>): Uint8Array => {
  const { type, ...data } = message;
  if (!fits(contract.data, data)) throw new LogError('INVALID_MESSAGE', `${type}: ${faults(contract.data, data)}`);
  return text.encode(JSON.stringify(data));
};

/** The message that bytes stand for. Throws `UNREADABLE_EVENT` when they do not fit the contract. */
export const decodeData = (contract: MessageContract, bytes: Uint8Array): Readonly<{ type: string }> => {
  const data = parseJson(contract.type, bytes);
  if (!fits(contract.data, data)) throw new LogError('UNREADABLE_EVENT', `${contract.type}: ${faults(contract.data, data)}`);
  return { type: contract.type, ...(data as object) };
};

const parseJson = (type: string, bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(read.decode(bytes));
  } catch (cause) {
    throw new LogError('UNREADABLE_EVENT', `${type}: not JSON`, { cause });
  }
};

const byPath = new Map<string, MessageContract>();
for (const { aggregates } of streams)
  for (const aggregate of aggregates)
    for (const event of aggregate.events) byPath.set(`${aggregate.context}.${aggregate.name}.${event.type}`, event);

/** The contract of an event. Throws `UNREADABLE_EVENT` for a type nobody declared. */
export const eventContract = (context: string, aggregate: string, type: string): MessageContract => {
  const contract = byPath.get(`${context}.${aggregate}.${type}`);
  if (!contract) throw new LogError('UNREADABLE_EVENT', `no contract for ${context}.${aggregate}.${type}`);
  return contract;
};

export const requestContract = (aggregate: AnyAggregate, type: string): MessageContract => {
  const contract = aggregate.requests.find((request: MessageContract) => request.type === type);
  if (!contract) throw new LogError('INVALID_MESSAGE', `no request ${type} to ${aggregate.context}.${aggregate.name}`);
  return contract;
};
