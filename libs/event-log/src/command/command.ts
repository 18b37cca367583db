import { createHash } from 'node:crypto';
import type { AnyAggregate, RequestOf } from '@millrace/contracts';
import { keyedHash } from '../encryption/cipher.js';

/** A request to an aggregate. */
export type Command<A extends AnyAggregate> = Readonly<{
  aggregate: A;
  id: string;
  request: RequestOf<A>;
  /**
   * Idempotency key: the same id with the same request is executed once, and has the same result each time. A rejection is not stored
   * under it: the same request is decided again when it is sent again.
   */
  requestId: string;
  expectedVersion?: number;
  correlationId?: string;
  /** The id of the member of staff who sends it: in the metadata of the request and of the events that are decided on it. */
  staffId?: string;
  /** Milliseconds to wait for the result; 5,000 by default. */
  timeoutMs?: number;
}>;

/** A command that is sent again under the same id belongs to the same correlation. */
export const correlationIdOf = ({ correlationId, requestId }: Command<AnyAggregate>): string => correlationId ?? requestId;

/**
 * A hash of the input that is equal for equal requests, whatever the order of their fields, in every process. With personal data it is an
 * HMAC under the person's key: the hash outlives the request, and must not allow guesses of the input to be tested.
 */
export const requestHash = (request: object, key?: Uint8Array): string => {
  const input = canonicalJson(request);
  return key ? keyedHash(key, input) : createHash('sha256').update(input).digest('hex').slice(0, 32);
};

const canonicalJson = (value: object): string => JSON.stringify(withSortedKeys(value));

/** Before the conversion: with a replacer, `JSON.stringify` takes more than twice as long. */
const withSortedKeys = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withSortedKeys);
  const sorted = Object.keys(value).sort();
  return Object.fromEntries(sorted.map((key) => [key, withSortedKeys((value as Readonly<Record<string, unknown>>)[key])]));
};
