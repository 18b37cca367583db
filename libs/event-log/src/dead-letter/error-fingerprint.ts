import { createHash } from 'node:crypto';

/** A fault as it is told: `<error name>: <message>`, where and on which kind of message it came up. */
export type HandlerError = Readonly<{
  reason: string;
  /** Who threw it, such as `<app>/<durable>`. */
  handler: string;
  messageType: string;
  /** Ids that the message itself bears: where the fault tells them, they say nothing of its kind. */
  ids?: readonly string[];
}>;

/** Shorter ones would be found in the midst of prose. */
const shortestId = 8;

const quoted = /(?<![\p{L}\p{N}])(["'`])(?:(?!\1).)*\1/gu;
/** A word with a digit in it, with what joins it to more: numbers, versions, times, UUIDs, hashes. */
const joined = /[\p{L}\p{N}_.:+-]+/gu;
const isNumbered = /\p{N}/u;

/** The reason without what differs from one message to the next: quoted values, numbers and ids. */
export const commonPart = (reason: string, ids: readonly string[] = []): string =>
  ids
    .filter((id) => id.length >= shortestId)
    .reduce((text, id) => text.replaceAll(id, '#'), reason)
    .replaceAll(quoted, '#')
    .replaceAll(joined, (word) => (isNumbered.test(word) ? '#' : word))
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The same for faults of the same kind: the same error, told in the same words, by the same handler on the same type of message. */
export const fingerprintOf = ({ reason, handler, messageType, ids = [] }: HandlerError): string =>
  createHash('sha256')
    .update(JSON.stringify([commonPart(reason, ids), handler, messageType]))
    .digest('hex')
    .slice(0, 12);
