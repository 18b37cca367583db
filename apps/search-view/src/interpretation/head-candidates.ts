import { fieldOf, fields } from '../index/tsvector.js';
import type { ProductIndex } from '../index/product-index.js';
import { positionsPerRow } from '../index/inverted-index.js';
import { stem } from '../text/stem.js';
import type { ParsedText } from '../query-parser/parse-search-text.js';

const most = 3;
/** As many places of a word are looked at: the work does not grow with the catalogue. */
const maxPostings = 60;
const isNumber = /^\p{N}+$/u;

/**
 * The words of a text that may say what thing is looked for, the likeliest first: words that end titles, as `mug` ends "Enamel Mug",
 * then other words of titles, each from the last on, then the last word. Without any the text names no thing.
 */
export const headCandidates = ({ headWords }: ParsedText, index: ProductIndex): readonly string[] => {
  const words = headWords.filter((word) => !isNumber.test(word));
  const uses = words.map((word) => ({ word, use: titleUseOf(index, stem(word)) }));
  const used = (wanted: 'last' | 'inside') => uses.filter(({ use }) => use === wanted).map(({ word }) => word);
  return [...new Set([...used('last'), ...used('inside'), ...headWords.slice(0, 1)])].slice(0, most);
};

const titleUseOf = ({ lexemes, titleWords }: ProductIndex, lexeme: string): 'last' | 'inside' | undefined => {
  const list = lexemes.postingsOf(lexeme);
  let isInside = false;
  for (let at = 0; at < list.length && at < maxPostings; at++) {
    const occurrence = list[at] as number;
    const row = Math.floor(occurrence / positionsPerRow);
    if (fieldOf(occurrence - row * positionsPerRow) !== fields.title) continue;
    const title = titleWords[row] ?? '';
    if (stem(title.slice(title.lastIndexOf(' ') + 1)) === lexeme) return 'last';
    isInside = true;
  }
  return isInside ? 'inside' : undefined;
};
