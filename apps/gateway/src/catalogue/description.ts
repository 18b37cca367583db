import { plainText, shorten } from '@millrace/rich-text';
import { LRUCache } from 'lru-cache';

/** Sizes are UTF-16 code units: two bytes each at most. */
const texts = new LRUCache<string, string>({
  maxSize: 4_000_000,
  sizeCalculation: (text, html) => text.length + html.length + 100,
});

/** A description without its markup; `truncateAt`: at most so many code points, whole graphemes, with `…` where something was left out. */
export const descriptionOf = (html: string, truncateAt?: number | null): string => {
  const text = texts.get(html) ?? plainText(html);
  texts.set(html, text);
  return truncateAt == null ? text : shorten(text, truncateAt);
};
