import { prefixOf } from '@millrace/contracts';

/**
 * The text itself if it has at most `maxLength` code points; else its beginning, cut between two words if it has several, followed by `…`:
 * at most `maxLength` code points together. Graphemes stay whole. A `maxLength` below 1 counts as 1.
 */
export const shorten = (text: string, maxLength: number): string => {
  const max = Math.max(1, maxLength);
  if (indexOfCodePoint(text, max) >= text.length) return text;
  const beginning = prefixOf(text, indexOfCodePoint(text, max - 1));
  const lastBlank = beginning.lastIndexOf(' ');
  return `${lastBlank > 0 ? beginning.slice(0, lastBlank) : beginning}…`;
};

/** The UTF-16 index after the first `count` code points. */
const indexOfCodePoint = (text: string, count: number): number => {
  let index = 0;
  for (let passed = 0; passed < count && index < text.length; passed++) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return index;
};
