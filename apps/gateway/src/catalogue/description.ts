import { plainText, shorten } from '@millrace/rich-text';
import { LRUCache } from 'lru-cache';
import { badUserInput } from '../graphql/errors.js';

/** Sizes are UTF-16 code units: two bytes each at most. */
const texts = new LRUCache<string, string>({
  maxSize: 4_000_000,
  sizeCalculation: (text, html) => text.length + html.length + 100,
});

/**
 * The plain text of a description, cached. `truncateAt`: the maximum number of code points; the text ends at a grapheme, with `…` when
 * cut. Throws `BAD_USER_INPUT` for a negative number.
 */
export const descriptionOf = (html: string, truncateAt?: number | null): string => {
  const text = texts.get(html) ?? plainText(html);
  texts.set(html, text);
  if (truncateAt == null) return text;
  if (truncateAt < 0) throw badUserInput('truncateAt must not be negative', 'truncateAt');
  return truncateAt === 0 ? '' : shorten(text, truncateAt);
};
