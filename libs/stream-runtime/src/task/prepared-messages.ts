import type { OutgoingMessage } from '../broker/atomic-batch.js';

const partBytes = 256 * 1024;

/** Messages as text in few messages, to be stored before they are stored one by one. `subject`: of part number n, from 0 on. */
export const packMessages = (
  messages: readonly OutgoingMessage[],
  subject: (part: number) => string,
): readonly OutgoingMessage[] => {
  const parts: string[][] = [[]];
  let bytes = 0;
  for (const message of messages) {
    const text = JSON.stringify(message);
    if (bytes > 0 && bytes + text.length > partBytes) {
      parts.push([]);
      bytes = 0;
    }
    bytes += text.length;
    parts.at(-1)?.push(text);
  }
  return parts.map((texts, part) => ({ subject: subject(part), data: `[${texts.join(',')}]`, keep: 'last' }));
};

/** The messages of all parts, in order. */
export const unpackMessages = (parts: readonly string[]): readonly OutgoingMessage[] =>
  parts.flatMap((part) => JSON.parse(part) as OutgoingMessage[]);
