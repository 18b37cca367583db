import type { Shelf } from '../shelf/shelf.js';
import { plain, seen } from '../text/plain.js';

/** By row, plain words between blanks: of the title, and of the title and all facets but availability. */
type Texts = Readonly<{ changed: number; titles: readonly string[]; everything: readonly string[] }>;

const memory = new WeakMap<Shelf, Texts>();

/** The words of a text, each between blanks, so that whole words are found by a look for a part; of no words: nothing. */
export const asWords = (text: string): string => {
  const words = plain(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
};

/** A value as it is compared: capitals, ways to write the same letters, and signs that are not seen, aside. */
export const asValue = (text: string): string => seen(text).normalize('NFC').toLowerCase().trim();

/** Made once for each change of a text. */
export const textsOf = (shelf: Shelf): Texts => {
  const known = memory.get(shelf);
  if (known?.changed === shelf.textsChanged) return known;
  const titles: string[] = [];
  const everything: string[] = [];
  for (const row of shelf.all()) {
    titles[row] = asWords(shelf.titles[row] as string);
    const { vendors, productTypes } = shelf;
    const others = [vendors[row], productTypes[row], ...shelf.valuesOf(row, 'tag')].map((text) => asWords(text ?? ''));
    everything[row] = [titles[row], ...others].join('\n');
  }
  const texts = { changed: shelf.textsChanged, titles, everything };
  memory.set(shelf, texts);
  return texts;
};
