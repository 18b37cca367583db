import { type QueryContract, REQUESTS } from '@millrace/contracts';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import type { QueryContext, QueryReply } from './query-result.js';

/** Answers one kind of query in this process. Never rejects. */
type LocalAnswer = (input: unknown, context: QueryContext) => Promise<QueryReply>;
type Instance = Readonly<{ log: EventLog; answer: LocalAnswer }>;

/** The instances in this process by broker and contract. */
const instances = new Map<string, Set<Instance>>();

const keyOf = (log: EventLog, { app, name }: QueryContract): string => `${connectionOf(log).servers} ${app} ${name}`;

/** Registers an instance that runs in this process, until its log is closed. Returns the function that removes it. */
export const registerLocally = (log: EventLog, contract: QueryContract, answer: LocalAnswer): (() => void) => {
  const key = keyOf(log, contract);
  const registered = instances.get(key) ?? new Set();
  const instance = { log, answer };
  instances.set(key, registered.add(instance));
  return () => {
    registered.delete(instance);
    if (registered.size === 0 && instances.get(key) === registered) instances.delete(key);
  };
};

/**
 * The instance in this process that can answer a query without a message; `undefined` when there is none. Also when there are several,
 * among which the broker chooses, while the broker is not connected, so that an outage looks alike wherever the instance is, and for apps
 * whose permissions do not include queries: the broker refuses those.
 */
export const localInstance = (log: EventLog, contract: QueryContract): LocalAnswer | undefined => {
  if (log.app !== REQUESTS.owner && log.app !== 'operator') return undefined;
  if (!connectionOf(log).isConnected()) return undefined;
  const registered = [...(instances.get(keyOf(log, contract)) ?? [])].filter((one) => !one.log.isClosed());
  return registered.length === 1 ? registered[0]?.answer : undefined;
};

/** The frozen reply; rejects with `NOT_AVAILABLE` after `timeoutMs`. */
export const answerWithin = (timeoutMs: number, answer: Promise<QueryReply>): Promise<QueryReply> =>
  new Promise((resolve, reject) => {
    const late = () => reject(new LogError('NOT_AVAILABLE', `no answer within ${timeoutMs} ms`));
    const timer = setTimeout(late, timeoutMs);
    const settle = (reply: QueryReply) => {
      clearTimeout(timer);
      resolve(freezeJson(reply) ? reply : copied(reply));
    };
    answer.then(settle, reject);
  });

/** The value that a message would have delivered, frozen. */
const copied = (reply: QueryReply): QueryReply => {
  const copy = JSON.parse(JSON.stringify(reply)) as QueryReply;
  freezeJson(copy);
  return copy;
};

/**
 * Freezes a JSON value and returns true; false for a value that JSON changes (a date, an infinite number), except for properties that are
 * undefined. What is frozen already is not looked into: it has been frozen here before.
 */
const freezeJson = (value: unknown): boolean => {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  if (Object.isFrozen(value)) return true;
  const isJson = Array.isArray(value) ? !value.includes(undefined) : isPlain(value);
  if (!isJson || !Object.values(value).every(freezeJson)) return false;
  Object.freeze(value);
  return true;
};

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !('toJSON' in value);
};
