import { createHash } from 'node:crypto';

/** An error of a handler. */
export type HandlerError = Readonly<{
  /** `<error name>: <message>`. */
  reason: string;
  /** The handler that threw it, such as `<app>/<durable>`. */
  handler: string;
  messageType: string;
  /** Ids in the envelope of the message: where the reason contains them, they do not count. */
  ids?: readonly string[];
}>;

/** Shorter ids would match parts of ordinary words. */
const minIdLength = 8;

const quoted = /(?<![\p{L}\p{N}])(["'`])(?:(?!\1).)*\1/gu;
/** A word with the characters that join it to more: numbers, versions, times, UUIDs, hashes. */
const joined = /[\p{L}\p{N}_.:+-]+/gu;
const hasDigit = /\p{N}/u;

/** The reason with `#` for everything that differs from one message to the next: quoted values, numbers and ids. */
export const commonPart = (reason: string, ids: readonly string[] = []): string =>
  ids
    .filter((id) => id.length >= minIdLength)
    .reduce((text, id) => text.replaceAll(id, '#'), reason)
    .replaceAll(quoted, '#')
    .replaceAll(joined, (word) => (hasDigit.test(word) ? '#' : word))
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * Twelve hexadecimal digits that are equal for errors of one kind: the same common part of the reason, from the same handler, on the same
 * type of message.
 */
export const fingerprintOf = ({ reason, handler, messageType, ids = [] }: HandlerError): string =>
  createHash('sha256')
    .update(JSON.stringify([commonPart(reason, ids), handler, messageType]))
    .digest('hex')
    .slice(0, 12);
