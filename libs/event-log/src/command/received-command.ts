import { type AnyAggregate, CommandBatch, commandBatchType } from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { type DecryptedMessage, decryptMessage } from '../encryption/decrypt.js';
import { decodeMessage, parseJson, requestContract } from '../message/codec.js';
import type { DeliveredMessage } from '../message/delivered-message.js';
import { type Cause, header, readCause, schemaVersion } from '../message/envelope.js';
import { matches } from '../message/schema.js';
import { currentTraceparent } from '../telemetry/handling-context.js';

/** A command that was delivered, in a message of its own or in a batch. */
export type ReceivedCommand = Readonly<{
  /** The id of the aggregate. */
  id: string;
  type: string;
  /** Names this attempt at the request: the same at each delivery of its message. */
  attempt: string;
  /** Its place in the batch. */
  at: number;
  cause: Cause;
  expectedVersion?: number;
  /** Throws `UNREADABLE_EVENT` when it does not match its contract. */
  decode(): DecryptedMessage | Promise<DecryptedMessage>;
}>;

type Address = Readonly<{ id: string; type: string }>;

/** The id and the type in the subject of a request. */
export const addressOf = ({ subject }: Pick<DeliveredMessage, 'subject'>): Address => {
  const [, , , id = '', type = ''] = subject.split('.');
  return { id, type };
};

/** Whether a message has several commands. */
export const isBatch = (message: DeliveredMessage): boolean => addressOf(message).type === commandBatchType;

/** The command of a message that has one. */
export const receivedCommand = (log: EventLog, aggregate: AnyAggregate, message: DeliveredMessage): ReceivedCommand => {
  const { id, type } = addressOf(message);
  const traceparent = currentTraceparent(message.headers);
  const expectedVersion = header(message.headers, 'x-expected-version');
  return {
    ...{ id, type, at: 0, attempt: attemptOf(message) },
    cause: { ...readCause(message.headers), ...(traceparent ? { traceparent } : {}) },
    ...(expectedVersion === undefined ? {} : { expectedVersion: Number(expectedVersion) }),
    decode: () => decryptMessage(log, requestContract(aggregate, type), message.data, schemaVersion(message.headers)),
  };
};

/** The commands of a batch in their order. Throws `UNREADABLE_EVENT` when the message does not match its contract. */
export const receivedCommands = (aggregate: AnyAggregate, message: DeliveredMessage): readonly ReceivedCommand[] => {
  const { staffId } = readCause(message.headers);
  const traceparent = currentTraceparent(message.headers);
  const attempt = attemptOf(message);
  return commandsIn(message.data).map(({ id, type, version, requestId, requestHash, expectedVersion, data }, at) => ({
    ...{ id, type, at, attempt: `${attempt}-${at}` },
    cause: { correlationId: requestId, requestId, requestHash, ...(staffId && { staffId }), ...(traceparent && { traceparent }) },
    ...(expectedVersion !== undefined && { expectedVersion }),
    decode: () => ({ message: decodeMessage(requestContract(aggregate, type), data, version) }),
  }));
};

/** The commands in the bytes of a batch. Throws `UNREADABLE_EVENT`. */
export const commandsIn = (bytes: Uint8Array): CommandBatch['commands'] => {
  const batch = parseJson(commandBatchType, bytes);
  if (!matches(CommandBatch, batch)) throw new LogError('UNREADABLE_EVENT', `${commandBatchType}: not a batch of commands`);
  return (batch as CommandBatch).commands;
};

const attemptOf = ({ headers, seq }: DeliveredMessage): string => header(headers, 'ce-id') ?? String(seq);
