import type { Delivered } from '../message/delivered-message.js';
import { header } from '../store/envelope.js';
import type { EventLog } from '../connection/event-log.js';
import { readPage } from '../store/read-stream.js';

/** No client asks again sooner than this after the attempt before, unless it does so on purpose and at once. */
const soonestAgain = 3_000;

/**
 * Whether an attempt at a request was left behind by a newer one: it comes late (again, or after a pause of its instance), and its
 * client has given it up and asked the same anew. The newest attempt alone counts then, so that a client which was refused does
 * not see what it had given up on carried out. In the moment between this look and the append a newer one may still come.
 */
export const isSuperseded = async (log: EventLog, message: Delivered): Promise<boolean> => {
  if (!message.redelivered && !wasSentBefore(message, soonestAgain)) return false;
  const { stream } = message.info;
  for (let from = message.seq + 1; ; ) {
    const page = await readPage(log, { name: stream }, message.subject, from);
    if (page.some((later) => sameRequest(later.header, message.headers))) return true;
    const last = page.at(-1);
    if (!last) return false;
    from = last.seq + 1;
  }
};

/** Whether it was asked so many milliseconds ago, or longer. */
export const wasSentBefore = (message: Delivered, ms: number): boolean => Date.now() - askedAt(message) >= ms;

const askedAt = ({ headers }: Delivered): number => Date.parse(header(headers, 'ce-time') ?? '') || 0;

const sameRequest = (one: Delivered['headers'], other: Delivered['headers']): boolean =>
  ['x-request-id', 'x-request-hash'].every((name) => header(one, name) === header(other, name)) &&
  header(one, 'x-request-id') !== undefined;
