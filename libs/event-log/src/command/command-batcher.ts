import { randomUUID } from 'node:crypto';
import {
  type AnyAggregate,
  type BatchedCommand,
  commandBatchType,
  commandResultSubject,
  personalFields,
  requestSubject,
  schemaId,
} from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { requestContract, validatedData } from '../message/codec.js';
import { addHeader } from '../connection/publish.js';
import { writeEnvelope } from '../message/envelope.js';
import { currentTraceparent, runWithIds } from '../telemetry/handling-context.js';
import { inSpan } from '../telemetry/spans.js';
import { type Command, requestHash } from './command.js';
import type { BatchedResult, ResultsOfBatch } from './command-result.js';
import { type RequestPublisher, sendSpan } from './request-publisher.js';

/**
 * Sends a command as `CommandSender.send` does, in one message with the other commands of the batch that are sent in the same turn, to aggregates of the same
 * kind and by the same sender. Each is decided, and answered, by itself; its correlation id is the id of its request. `batch` is one token; a command that may
 * be sent again has the same batch as before. For requests without personal data: throws `INVALID_MESSAGE` otherwise.
 */
export type SendBatched = <A extends AnyAggregate>(batch: string, command: Command<A>) => Promise<BatchedResult<A>>;

/** The most commands of a message, and the most characters of their JSON; one that is larger has a message of its own. */
const [maxCommands, maxLength] = [100, 256 * 1024];
const defaultTimeoutMs = 5_000;

/** Where results arrive: the functions to call with them, by the subject of the result. */
type Results = Readonly<{ instance: string; waiting: Map<string, (results: never) => void> }>;

type Waiting = Readonly<{
  command: Command<AnyAggregate>;
  json: string;
  resolve(result: BatchedResult<never>): void;
  reject(error: unknown): void;
}>;

/** The same for all commands of a message. */
type Batch = Readonly<{ id: string; aggregate: AnyAggregate; staffId: string | undefined; commands: Waiting[] }>;

/** Gathers the commands that are sent in one turn of the event loop. */
export const commandBatcher = (log: EventLog, publish: RequestPublisher, results: Results): SendBatched => {
  let batches = new Map<string, Batch>();
  const sendAll = (): void => {
    const gathered = batches;
    batches = new Map();
    for (const batch of gathered.values()) for (const part of messagesOf(batch)) void sendOne(log, publish, results, part);
  };
  return async (id, command) => {
    const json = jsonOf(command);
    const { aggregate, staffId } = command;
    const key = `${aggregate.context}.${aggregate.name} ${id} ${staffId}`;
    if (batches.size === 0) setImmediate(sendAll);
    const batch = batches.get(key) ?? { id, aggregate, staffId, commands: [] };
    batches.set(key, batch);
    return new Promise((resolve, reject) => {
      batch.commands.push({ command, json, resolve: resolve as Waiting['resolve'], reject });
    });
  };
};

const jsonOf = (command: Command<AnyAggregate>): string => {
  const { aggregate, id, requestId, expectedVersion } = command;
  const request = command.request as Readonly<{ type: string }>;
  const { type } = request;
  const contract = requestContract(aggregate, type);
  if (personalFields(aggregate.context, type).length > 0)
    throw new LogError('INVALID_MESSAGE', `${type} may have personal data: it is not sent in a batch`);
  const data = JSON.stringify(validatedData(contract, request));
  const head: Omit<BatchedCommand, 'data'> = {
    ...{ id, type, version: contract.version, requestId, requestHash: requestHash(request) },
    ...(expectedVersion !== undefined && { expectedVersion }),
  };
  return `${JSON.stringify(head).slice(0, -1)},"data":${data}}`;
};

/** Divides a batch into messages. */
const messagesOf = (batch: Batch): readonly Batch[] => {
  const parts: Waiting[][] = [];
  let length = 0;
  for (const one of batch.commands) {
    const last = parts.at(-1);
    if (!last || last.length >= maxCommands || length + one.json.length > maxLength) {
      parts.push([one]);
      length = one.json.length;
    } else {
      last.push(one);
      length += one.json.length;
    }
  }
  return parts.map((commands) => ({ ...batch, commands }));
};

const sendOne = async (log: EventLog, publish: RequestPublisher, { instance, waiting }: Results, batch: Batch): Promise<void> => {
  const { commands, aggregate } = batch;
  const attempt = randomUUID();
  const replyTo = commandResultSubject(aggregate.context, instance, attempt);
  const open = new Set(commands.keys());
  const settle = (at: number, act: (one: Waiting) => void): void => {
    const one = commands[at];
    if (!one || !open.delete(at)) return;
    act(one);
    if (open.size > 0) return;
    clearTimeout(timer);
    waiting.delete(replyTo);
  };
  const settleAll = (act: (one: Waiting) => void): void => {
    for (const at of [...open]) settle(at, act);
  };
  const timeoutMs = Math.max(...commands.map(({ command }) => command.timeoutMs ?? defaultTimeoutMs));
  const timer = setTimeout(
    () => settleAll(({ command, resolve }) => resolve({ status: 'pending', requestId: command.requestId })),
    timeoutMs,
  );
  waiting.set(replyTo, ({ results, rest }: ResultsOfBatch) => {
    for (const [at, result] of results) settle(at, ({ resolve }) => resolve(result as BatchedResult<never>));
    if (rest) settleAll(({ resolve }) => resolve(rest));
  });
  try {
    await runWithIds({ messageId: attempt, correlationId: batch.id }, () =>
      inSpan(
        () => sendSpan(attempt, batch.id),
        () => publish(messageOf(log, batch, { attempt, replyTo })),
      ),
    );
  } catch (error) {
    settleAll(({ reject }) => reject(error));
  }
};

const messageOf = (log: EventLog, batch: Batch, { attempt, replyTo }: Readonly<{ attempt: string; replyTo: string }>) => {
  const { id, aggregate, staffId, commands } = batch;
  const traceparent = currentTraceparent();
  const path = `request.${aggregate.context}.${aggregate.name}.${commandBatchType}`;
  const headers = writeEnvelope({
    id: attempt,
    type: path,
    source: `/millrace/${log.app}`,
    subject: id,
    at: new Date().toISOString(),
    schema: schemaId(path, 1),
    cause: {
      correlationId: id,
      ...(staffId === undefined ? {} : { staffId }),
      ...(traceparent ? { traceparent } : {}),
    },
  });
  addHeader(headers, 'Nats-Msg-Id', attempt);
  addHeader(headers, 'x-reply-to', replyTo);
  const data = Buffer.from(`{"commands":[${commands.map(({ json }) => json).join(',')}]}`);
  return { subject: requestSubject(aggregate, id, commandBatchType), headers, data };
};
