import type { PhraseTexts } from '../index/index-caches.js';
import type { ProductIndex } from '../index/product-index.js';
import { withoutInvisibles, wordsOf } from '../text/normalize.js';

/** The normalized words of a text, each between blanks, so that a search for a part of it finds whole words; empty without words. */
export const phraseOf = (text: string): string => {
  const words = wordsOf(text);
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
};

/** A value of a tag, vendor or type as it is compared: lower case, canonical composition, without invisible characters. */
export const normalizedValue = (text: string): string => withoutInvisibles(text).normalize('NFC').toLowerCase().trim();

/** By row, the phrase of the title, and those of title, vendor, type and tags on a line each. Cached until a text changes. */
export const phraseTextsOf = (index: ProductIndex): PhraseTexts => {
  const cached = index.caches.phraseTexts;
  if (cached) return cached;
  const titles: string[] = [];
  const allFields: string[] = [];
  const { titleKeys, vendors, productTypes } = index;
  for (const row of index.listedRows()) {
    titles[row] = phraseOf(titleKeys[row] as string);
    const others = [vendors[row], productTypes[row], ...index.valuesOf(row, 'tag')].map((text) => phraseOf(text ?? ''));
    allFields[row] = [titles[row], ...others].join('\n');
  }
  index.caches.phraseTexts = { titles, allFields };
  return index.caches.phraseTexts;
};
