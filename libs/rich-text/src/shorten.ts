import { prefixOf } from '@millrace/contracts';

/**
 * The text itself if it has at most `maxLength` code points; else its beginning, cut between two words where there are several, and
 * `…`: at most `maxLength` code points together. Graphemes stay whole. A `maxLength` below 1 counts as 1.
 */
export const shorten = (text: string, maxLength: number): string => {
  const most = Math.max(1, maxLength);
  if (indexOfCodePoint(text, most) >= text.length) return text;
  const beginning = prefixOf(text, indexOfCodePoint(text, most - 1));
  const lastBlank = beginning.lastIndexOf(' ');
  return `${lastBlank > 0 ? beginning.slice(0, lastBlank) : beginning}…`;
};

/** The UTF-16 index behind the first `count` code points. */
const indexOfCodePoint = (text: string, count: number): number => {
  let index = 0;
  for (let passed = 0; passed < count && index < text.length; passed++) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return index;
};
