import type { ProductIndex } from '../index/product-index.js';
import { normalizeText, withoutInvisibles } from '../text/plain.js';

/** By row, plain words between blanks: of the title, and of the title and all facets but availability. */
type PhraseTexts = Readonly<{ lastTextChange: number; titles: readonly string[]; allFields: readonly string[] }>;

const memory = new WeakMap<ProductIndex, PhraseTexts>();

/** The words of a text, each between blanks, so that whole words are found by a look for a part; of no words: nothing. */
export const phraseOf = (text: string): string => {
  const words = normalizeText(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
};

/** A value as it is compared: capitals, ways to write the same letters, and signs that are not seen, aside. */
export const normalizedValue = (text: string): string => withoutInvisibles(text).normalize('NFC').toLowerCase().trim();

/** Made once for each change of a text. */
export const phraseTextsOf = (index: ProductIndex): PhraseTexts => {
  const known = memory.get(index);
  if (known?.lastTextChange === index.lastTextChange) return known;
  const titles: string[] = [];
  const allFields: string[] = [];
  for (const row of index.listedRows()) {
    titles[row] = phraseOf(index.titleKeys[row] as string);
    const { vendors, productTypes } = index;
    const others = [vendors[row], productTypes[row], ...index.valuesOf(row, 'tag')].map((text) => phraseOf(text ?? ''));
    allFields[row] = [titles[row], ...others].join('\n');
  }
  const texts = { lastTextChange: index.lastTextChange, titles, allFields };
  memory.set(index, texts);
  return texts;
};
