import { plainText, shorten } from '@millrace/rich-text';
import { LRUCache } from 'lru-cache';
import { badUserInput } from '../graphql/errors.js';

/** Sizes are UTF-16 code units: two bytes each at most. */
const texts = new LRUCache<string, string>({
  maxSize: 4_000_000,
  sizeCalculation: (text, html) => text.length + html.length + 100,
});

/** A description without its markup; `truncateAt`: at most so many code points, whole graphemes, with `…` where something was left out. A negative number is refused. */
export const descriptionOf = (html: string, truncateAt?: number | null): string => {
  const text = texts.get(html) ?? plainText(html);
  texts.set(html, text);
  if (truncateAt == null) return text;
  if (truncateAt < 0) throw badUserInput('truncateAt must not be negative', 'truncateAt');
  return truncateAt === 0 ? '' : shorten(text, truncateAt);
};
