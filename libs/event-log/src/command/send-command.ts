import { createHash, randomUUID } from 'node:crypto';
import { SpanKind } from '@opentelemetry/api';
import { type AnyAggregate, commandResultSubject, REQUESTS, type RequestOf, requestSubject, schemaId } from '@millrace/contracts';
import { isUnavailable } from '../connection/availability.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { type GroupPublisher, groupPublisher } from '../connection/group-publisher.js';
import { keyedHash } from '../encryption/cipher.js';
import { type EncryptedMessage, encryptMessage } from '../encryption/encrypt.js';
import { requestContract } from '../message/codec.js';
import { writeEnvelope } from '../message/envelope.js';
import { currentTraceparent, runWithIds } from '../telemetry/handling-context.js';
import { messageAttributes } from '../telemetry/message-spans.js';
import { inSpan, type SpanDescription } from '../telemetry/spans.js';
import type { CommandResult } from './command-result.js';

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

/** Sends commands under one subscription to results. */
export type CommandSender = Readonly<{
  /**
   * Stores a command and waits for its result; `pending` after the time-out. Throws `INVALID_MESSAGE` when the request does not match its
   * contract and `ERASED` when the personal data of the aggregate's person are erased: then nothing was stored. Throws `NOT_AVAILABLE` when
   * it is unknown whether the command was stored: send it again under the same id.
   */
  send<A extends AnyAggregate>(command: Command<A>): Promise<CommandResult<A>>;
  /** Ends the subscription to results. */
  stop(): Promise<void>;
}>;

const publishTimeoutMs = 5_000;

/** Opens the subscription on which this process receives the results of all its commands. */
export const openCommandSender = async (log: EventLog): Promise<CommandSender> => {
  const connection = connectionOf(log);
  const { nc } = connection;
  const instance = randomUUID();
  const waiting = new Map<string, (result: CommandResult<never>) => void>();
  const publisher = groupPublisher(connection, publishTimeoutMs);
  const inbox = nc.subscribe(commandResultSubject('*', instance, '*'), {
    callback: (error, message) => {
      if (error) log.logger.error(`${log.app}: results of commands:`, error);
      // By the whole subject: the broker lets an application publish to the subjects of its own contexts only, so no other can forge it.
      else waiting.get(message.subject)?.(message.json());
    },
  });
  await nc.flush();
  return {
    send: async (command) => {
      const attempt = randomUUID();
      const replyTo = commandResultSubject(command.aggregate.context, instance, attempt);
      const timeoutMs = command.timeoutMs ?? 5_000;
      const result = new Promise<CommandResult<never>>((resolve) => {
        const timer = setTimeout(() => resolve({ status: 'pending', requestId: command.requestId }), timeoutMs);
        waiting.set(replyTo, (received) => {
          clearTimeout(timer);
          resolve(received);
        });
      });
      try {
        await runWithIds({ messageId: attempt, correlationId: correlationIdOf(command) }, () =>
          inSpan(
            () => sendSpan(command, attempt),
            () => store(log, publisher, { command, attempt, replyTo }),
          ),
        );
        return (await result) as CommandResult<never>;
      } finally {
        waiting.delete(replyTo);
      }
    },
    stop: async () => inbox.unsubscribe(),
  };
};

/** A command that is sent again under the same id belongs to the same correlation. */
const correlationIdOf = ({ correlationId, requestId }: Command<AnyAggregate>): string => correlationId ?? requestId;

const sendSpan = (command: Command<AnyAggregate>, attempt: string): SpanDescription => ({
  name: `send ${REQUESTS.name}`,
  kind: SpanKind.PRODUCER,
  attributes: messageAttributes(REQUESTS.name, 'send', { id: attempt, correlationId: correlationIdOf(command) }),
});

type AttemptToSend = Readonly<{ command: Command<AnyAggregate>; attempt: string; replyTo: string }>;

const store = async (log: EventLog, publisher: GroupPublisher, { command, attempt, replyTo }: AttemptToSend): Promise<void> => {
  const { aggregate, id } = command;
  const request = command.request as Readonly<{ type: string }>;
  const contract = requestContract(aggregate, request.type);
  const { context } = aggregate;
  const encrypted = await encryptMessage(log, { context, contract, message: request, dataSubject: id });
  if (encrypted.erased) throw new LogError('ERASED', `the personal data of ${aggregate.name} ${id} were erased`);
  const { data, dataSubject } = encrypted;
  const traceparent = currentTraceparent();
  const path = `request.${context}.${aggregate.name}.${request.type}`;
  const headers = writeEnvelope({
    id: attempt,
    type: path,
    source: `/millrace/${log.app}`,
    subject: id,
    at: new Date().toISOString(),
    schema: schemaId(path, contract.version),
    cause: {
      correlationId: correlationIdOf(command),
      requestId: command.requestId,
      requestHash: hashOf(request, encrypted),
      ...(dataSubject ? { dataSubject } : {}),
      ...(command.staffId === undefined ? {} : { staffId: command.staffId }),
      ...(traceparent ? { traceparent } : {}),
    },
  });
  headers.append('Nats-Msg-Id', attempt);
  headers.append('x-reply-to', replyTo);
  if (command.expectedVersion !== undefined) headers.append('x-expected-version', String(command.expectedVersion));
  const message = { subject: requestSubject(aggregate, id, request.type), headers, data };
  const result = await publisher(message).catch((cause: unknown) => {
    if (!isUnavailable(cause)) throw cause;
    throw new LogError('NOT_AVAILABLE', `${REQUESTS.name} did not store the request`, { cause });
  });
  if ('code' in result) throw new LogError('NOT_AVAILABLE', `${REQUESTS.name} did not store the request: ${result.text}`);
};

/**
 * A hash of the input that is equal for equal requests, whatever the order of their fields, in every process. With personal data it is an
 * HMAC under the person's key: the hash outlives the request, and must not allow guesses of the input to be tested.
 */
const hashOf = (request: object, { key }: EncryptedMessage): string => {
  const input = canonicalJson(request);
  return key instanceof Uint8Array ? keyedHash(key, input) : createHash('sha256').update(input).digest('hex').slice(0, 32);
};

const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
