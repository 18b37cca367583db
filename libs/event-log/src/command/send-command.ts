import { randomUUID } from 'node:crypto';
import { type AnyAggregate, commandResultSubject, requestSubject, schemaId } from '@millrace/contracts';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { encryptMessage } from '../encryption/encrypt.js';
import { requestContract } from '../message/codec.js';
import { addHeader } from '../connection/publish.js';
import { writeEnvelope } from '../message/envelope.js';
import { currentTraceparent, runWithIds } from '../telemetry/handling-context.js';
import { inSpan } from '../telemetry/spans.js';
import { type Command, correlationIdOf, requestHash } from './command.js';
import { commandBatcher, type SendBatched } from './command-batcher.js';
import type { CommandResult } from './command-result.js';
import { type RequestPublisher, requestPublisher, sendSpan } from './request-publisher.js';

/** Sends commands under one subscription to results. */
export type CommandSender = Readonly<{
  /**
   * Stores a command and waits for its result; `pending` after the time-out. Throws `INVALID_MESSAGE` when the request does not match its
   * contract and `ERASED` when the personal data of the aggregate's person are erased: then nothing was stored. Throws `NOT_AVAILABLE` when
   * it is unknown whether the command was stored: send it again under the same id.
   */
  send<A extends AnyAggregate>(command: Command<A>): Promise<CommandResult<A>>;
  /** See `SendBatched`. */
  sendBatched: SendBatched;
  /** Ends the subscription to results. */
  stop(): Promise<void>;
}>;

/** Opens the subscription on which this process receives the results of all its commands. */
export const openCommandSender = async (log: EventLog): Promise<CommandSender> => {
  const connection = connectionOf(log);
  const { nc } = connection;
  const instance = randomUUID();
  const waiting = new Map<string, (result: never) => void>();
  const publish = requestPublisher(connection);
  const inbox = nc.subscribe(commandResultSubject('*', instance, '*'), {
    callback: (error, message) => {
      if (error) log.logger.error(`${log.app}: results of commands:`, error);
      // By the whole subject: the broker lets an application publish to the subjects of its own contexts only, so no other can forge it.
      else waiting.get(message.subject)?.(message.json());
    },
  });
  await nc.flush();
  return {
    sendBatched: commandBatcher(log, publish, { instance, waiting }),
    send: async (command) => {
      const attempt = randomUUID();
      const replyTo = commandResultSubject(command.aggregate.context, instance, attempt);
      const timeoutMs = command.timeoutMs ?? 5_000;
      const result = new Promise<CommandResult<never>>((resolve) => {
        const timer = setTimeout(() => resolve({ status: 'pending', requestId: command.requestId }), timeoutMs);
        waiting.set(replyTo, (received: CommandResult<never>) => {
          clearTimeout(timer);
          resolve(received);
        });
      });
      try {
        await runWithIds({ messageId: attempt, correlationId: correlationIdOf(command) }, () =>
          inSpan(
            () => sendSpan(attempt, correlationIdOf(command)),
            () => store(log, publish, { command, attempt, replyTo }),
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

type AttemptToSend = Readonly<{ command: Command<AnyAggregate>; attempt: string; replyTo: string }>;

const store = async (log: EventLog, publish: RequestPublisher, { command, attempt, replyTo }: AttemptToSend): Promise<void> => {
  const { aggregate, id } = command;
  const request = command.request as Readonly<{ type: string }>;
  const contract = requestContract(aggregate, request.type);
  const { context } = aggregate;
  const encrypted = await encryptMessage(log, { context, contract, message: request, dataSubject: id });
  if (encrypted.erased) throw new LogError('ERASED', `the personal data of ${aggregate.name} ${id} were erased`);
  const { data, dataSubject, key } = encrypted;
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
      requestHash: requestHash(request, key instanceof Uint8Array ? key : undefined),
      ...(dataSubject ? { dataSubject } : {}),
      ...(command.staffId === undefined ? {} : { staffId: command.staffId }),
      ...(traceparent ? { traceparent } : {}),
    },
  });
  addHeader(headers, 'Nats-Msg-Id', attempt);
  addHeader(headers, 'x-reply-to', replyTo);
  if (command.expectedVersion !== undefined) addHeader(headers, 'x-expected-version', String(command.expectedVersion));
  await publish({ subject: requestSubject(aggregate, id, request.type), headers, data });
};
