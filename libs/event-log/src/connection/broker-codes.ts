import { JetStreamApiError } from '@nats-io/jetstream';

/** Error codes of the JetStream API, by the names in `errors.json` of nats-server. */
export const brokerCodes = {
  consumerCreateFailed: 10_012,
  consumerNotFound: 10_014,
  messageNotFound: 10_037,
  messageDeleteFailed: 10_057,
  streamNotFound: 10_059,
  wrongLastSequence: 10_071,
  streamStoreFailed: 10_077,
  consumerExists: 10_148,
  duplicateInFlight: 10_158,
  wrongLastSequenceConstant: 10_164,
  duplicateInBatch: 10_201,
} as const;

/** Whether the broker refused an API request with one of these codes. */
export const hasBrokerCode = (error: unknown, ...codes: readonly number[]): boolean =>
  error instanceof JetStreamApiError && codes.includes(error.code);

/** For `catch`: resolves to `undefined` when the broker refused with this code, and throws any other error. */
export const undefinedOn =
  (code: number) =>
  (error: unknown): undefined => {
    if (!hasBrokerCode(error, code)) throw error;
  };
