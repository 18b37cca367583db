import type { AnyAggregate, MessageContract } from '@millrace/contracts';
import { LogError, type SchemaViolation } from '../connection/log-error.js';
import { describeViolations, exactSchemaViolations, knownPart, matches, matchesExactly, schemaViolations } from './schema.js';
import { upcastData } from './upcast.js';

/** An event or a request: its type, and its data as further properties. */
export type Message = Readonly<{ type: string }>;

const decoder = new TextDecoder();

/**
 * The data of a message, without its type. Throws `INVALID_MESSAGE` with `violations` when they do not match the contract exactly: a
 * property that the contract does not declare is never written, so that a later version may give its name a meaning.
 */
export const validatedData = (contract: MessageContract, message: Message): Readonly<Record<string, unknown>> => {
  const { type, ...data } = message;
  if (matchesExactly(contract.data, data)) return data;
  const violations = exactSchemaViolations(contract.data, data);
  throw new LogError('INVALID_MESSAGE', `${type}: ${describeViolations(violations)}`, { violations });
};

/** The violations for which a request is refused when it is sent; empty when it matches its contract. */
export const requestViolations = (aggregate: AnyAggregate, { type, ...data }: Message): readonly SchemaViolation[] =>
  exactSchemaViolations(requestContract(aggregate, type).data, data);

/**
 * The message for stored data of some version: upcast when the version is older than the contract's; reduced to the declared
 * properties when it is newer. Throws `UNREADABLE_EVENT` when the result does not match the contract.
 */
export const decodeMessage = (contract: MessageContract, stored: unknown, version: number): Message => {
  const data = upcastData(contract, stored, version);
  if (matchesExactly(contract.data, data)) return { type: contract.type, ...(data as object) };
  if (matches(contract.data, data)) return { type: contract.type, ...(knownPart(contract.data, data) as object) };
  const violations = schemaViolations(contract.data, data);
  throw new LogError('UNREADABLE_EVENT', `${contract.type}: ${describeViolations(violations)}`, { violations });
};

/** The JSON value in the bytes of a message of this type. Throws `UNREADABLE_EVENT`. */
export const parseJson = (type: string, bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (cause) {
    throw new LogError('UNREADABLE_EVENT', `${type}: not JSON`, { cause });
  }
};

/** The contract of the event with this subject; `undefined` when none of the aggregates declares it. */
export const eventContract = (aggregates: readonly AnyAggregate[], subject: string): MessageContract | undefined => {
  for (const aggregate of aggregates) {
    const { prefix, byType } = eventsOf(aggregate);
    if (subject.startsWith(prefix)) return byType.get(subject.slice(subject.indexOf('.', prefix.length) + 1));
  }
  return undefined;
};

type Events = Readonly<{ prefix: string; byType: ReadonlyMap<string, MessageContract> }>;

const eventsByAggregate = new WeakMap<AnyAggregate, Events>();

const eventsOf = (aggregate: AnyAggregate): Events => {
  const cached = eventsByAggregate.get(aggregate);
  if (cached) return cached;
  const byType = new Map(aggregate.events.map((event: MessageContract) => [event.type, event]));
  const events = { prefix: `${aggregate.context}.${aggregate.name}.`, byType };
  eventsByAggregate.set(aggregate, events);
  return events;
};

/** The contract of a request to an aggregate. Throws `INVALID_MESSAGE` when the aggregate declares no request of this type. */
export const requestContract = (aggregate: AnyAggregate, type: string): MessageContract => {
  const contract = aggregate.requests.find((request: MessageContract) => request.type === type);
  if (!contract) throw new LogError('INVALID_MESSAGE', `no request ${type} to ${aggregate.context}.${aggregate.name}`);
  return contract;
};
