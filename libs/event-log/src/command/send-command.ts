import { createHash, randomUUID } from 'node:crypto';
import { type AnyAggregate, commandResultSubject, REQUESTS, type RequestOf, requestSubject, schemaId } from '@millrace/contracts';
import { isUnavailable } from '../connection/availability.js';
import { requestContract } from '../message/codec.js';
import { writeEnvelope } from '../store/envelope.js';
import type { EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import type { CommandResult } from './command-result.js';
import { keyedHash } from '../encryption/cipher.js';
import { type Written, write } from '../encryption/encrypt.js';
import { publish } from '../connection/publish.js';

export type Command<A extends AnyAggregate> = Readonly<{
  aggregate: A;
  id: string;
  request: RequestOf<A>;
  /**
   * The same id and the same request: carried out once, and from then on the same outcome each time. A refusal is not remembered:
   * who asks again is decided on anew.
   */
  requestId: string;
  expectedVersion?: number;
  correlationId?: string;
  timeoutMs?: number;
}>;

export type CommandSender = Readonly<{
  /**
   * Writes down what is asked and waits for the outcome; `pending` after `timeoutMs` (5 s). Throws `NOT_AVAILABLE` when nobody
   * knows whether it was written down: ask again under the same id. Throws `INVALID_MESSAGE` when it does not fit its schema and
   * `ERASED` when it is about someone whose data were erased: then nothing happened.
   */
  send<A extends AnyAggregate>(ask: Command<A>): Promise<CommandResult<A>>;
  stop(): Promise<void>;
}>;

/** Opens the one inbox on which this process hears the outcomes of all it asks. */
export const openCommandSender = async (log: EventLog): Promise<CommandSender> => {
  const instance = randomUUID();
  const waiting = new Map<string, (outcome: CommandResult<never>) => void>();
  const inbox = log.nc.subscribe(commandResultSubject('*', instance, '*'), {
    callback: (fault, message) => {
      if (fault) return;
      // By the whole subject: an app may tell of its own contexts alone, and so of no attempt at anything else.
      waiting.get(message.subject)?.(message.json());
    },
  });
  await log.nc.flush();
  return {
    send: async (ask) => {
      const attempt = randomUUID();
      const replyTo = commandResultSubject(ask.aggregate.context, instance, attempt);
      const limit = ask.timeoutMs ?? 5_000;
      const outcome = new Promise<CommandResult<never>>((resolve) => {
        const timer = setTimeout(() => resolve({ status: 'pending', requestId: ask.requestId }), limit);
        waiting.set(replyTo, (told) => {
          clearTimeout(timer);
          resolve(told);
        });
      });
      try {
        await append(log, ask, attempt, replyTo);
        return (await outcome) as CommandResult<never>;
      } finally {
        waiting.delete(replyTo);
      }
    },
    stop: async () => inbox.unsubscribe(),
  };
};

const append = async (log: EventLog, ask: Command<AnyAggregate>, attempt: string, replyTo: string): Promise<void> => {
  const { aggregate, id } = ask;
  const request = ask.request as Readonly<{ type: string }>;
  const contract = requestContract(aggregate, request.type);
  const written = await write(log, { context: aggregate.context, contract, message: request, dataSubject: id });
  if (written.erased) throw new LogError('ERASED', `the personal data of ${aggregate.name} ${id} were erased`);
  const { data, dataSubject } = written;
  const path = `request.${aggregate.context}.${aggregate.name}.${request.type}`;
  const headers = writeEnvelope({
    id: attempt,
    type: path,
    source: `/millrace/${log.app}`,
    subject: id,
    at: new Date().toISOString(),
    schema: schemaId(path, contract.version),
    cause: {
      correlationId: ask.correlationId ?? ask.requestId,
      requestId: ask.requestId,
      requestHash: hashOf(request, written),
      ...(dataSubject ? { dataSubject } : {}),
    },
  });
  headers.append('Nats-Msg-Id', attempt);
  headers.append('x-reply-to', replyTo);
  if (ask.expectedVersion !== undefined) headers.append('x-expected-version', String(ask.expectedVersion));
  const message = { subject: requestSubject(aggregate, id, request.type), headers, data };
  const answer = await publish(log.nc, [message], 5_000).catch((cause: unknown) => {
    if (!isUnavailable(cause)) throw cause;
    throw new LogError('NOT_AVAILABLE', `${REQUESTS.name} did not take the request`, { cause });
  });
  if ('code' in answer) throw new LogError('NOT_AVAILABLE', `${REQUESTS.name} did not take the request: ${answer.text}`);
};

/**
 * The same for equal inputs, whatever the order of their fields, at every gateway. Of data about a person it is made with the
 * person's key: it outlives the request, and nobody shall find out by trying what it was made of.
 */
const hashOf = (request: object, { key }: Written): string => {
  const input = canonical(request);
  return key instanceof Uint8Array ? keyedHash(key, input) : createHash('sha256').update(input).digest('hex').slice(0, 32);
};

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
