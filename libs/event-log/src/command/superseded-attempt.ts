import type { EventLog } from '../connection/event-log.js';
import type { DeliveredMessage } from '../message/delivered-message.js';
import { header } from '../message/envelope.js';
import { readPage } from '../store/read-stream.js';
import { commandsIn, type ReceivedCommand } from './received-command.js';

/** Clients wait at least so long before they send a request again; only a deliberate duplicate comes sooner. */
const minResendDelayMs = 3_000;

/**
 * Whether a newer attempt at the same request exists. Only looked up for an attempt that may come late: redelivered, or older than the
 * delay after which clients send again. Only the newest attempt counts, so that a client whose newer attempt is rejected does not see the
 * abandoned one executed. A newer attempt may still arrive between this look-up and the append.
 */
export const isSuperseded = async (log: EventLog, message: DeliveredMessage): Promise<boolean> => {
  if (!message.redelivered && !wasSentBefore(message, minResendDelayMs)) return false;
  const { stream } = message.info;
  for (let from = message.seq + 1; ; ) {
    const page = await readPage(log, { name: stream }, message.subject, from);
    if (page.some((later) => isSameRequest(later.header, message.headers))) return true;
    const last = page.at(-1);
    if (!last) return false;
    from = last.seq + 1;
  }
};

/**
 * The commands of a batch without those that a newer message of the same batch has again. As `isSuperseded`: only looked up for a message that may come late.
 */
export const withoutSuperseded = async (
  log: EventLog,
  message: DeliveredMessage,
  commands: readonly ReceivedCommand[],
): Promise<readonly ReceivedCommand[]> => {
  if (!message.redelivered && !wasSentBefore(message, minResendDelayMs)) return commands;
  const { stream } = message.info;
  const again = new Set<string>();
  for (let from = message.seq + 1; ; ) {
    const page = await readPage(log, { name: stream }, message.subject, from);
    for (const later of page)
      for (const { requestId, requestHash } of commandsIn(later.data)) again.add(`${requestId} ${requestHash}`);
    const last = page.at(-1);
    if (!last) return commands.filter(({ cause }) => !again.has(`${cause.requestId} ${cause.requestHash}`));
    from = last.seq + 1;
  }
};

/** Whether a message was sent at least so many milliseconds ago, by the clock of its sender. */
export const wasSentBefore = (message: DeliveredMessage, ms: number): boolean => Date.now() - sentAt(message) >= ms;

const sentAt = ({ headers }: DeliveredMessage): number => Date.parse(header(headers, 'ce-time') ?? '') || 0;

const isSameRequest = (one: DeliveredMessage['headers'], other: DeliveredMessage['headers']): boolean =>
  ['x-request-id', 'x-request-hash'].every((name) => header(one, name) === header(other, name)) &&
  header(one, 'x-request-id') !== undefined;
