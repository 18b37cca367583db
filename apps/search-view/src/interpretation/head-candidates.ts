import { positionsPerRow } from '../index/inverted-index.js';
import type { ProductIndex } from '../index/product-index.js';
import { fieldOf, fields } from '../index/tsvector.js';
import type { ParsedText } from '../query-parser/parse-search-text.js';

const maxCandidates = 3;
/** Postings of a word that are looked at: the work does not grow with the catalogue. */
const maxPostings = 60;
const isNumber = /^\p{N}+$/u;

/**
 * The words of a text that may name the kind of product, the likeliest first, at most three: words that end some title, as `mug` ends
 * "Enamel Mug", then other words of titles, each from the last on, then the last word. Empty where the text names no product.
 */
export const headCandidates = ({ headWords }: ParsedText, index: ProductIndex): readonly string[] => {
  const words = headWords.filter((word) => !isNumber.test(word));
  const uses = words.map((word) => ({ word, use: titleUseOf(index, index.language.stem(word)) }));
  const used = (wanted: 'last' | 'inside') => uses.filter(({ use }) => use === wanted).map(({ word }) => word);
  return [...new Set([...used('last'), ...used('inside'), ...headWords.slice(0, 1)])].slice(0, maxCandidates);
};

const titleUseOf = ({ lexemes, titleWords, language: { stem } }: ProductIndex, lexeme: string): 'last' | 'inside' | undefined => {
  const postings = lexemes.postingsOf(lexeme);
  let isInside = false;
  for (let at = 0; at < postings.length && at < maxPostings; at++) {
    const posting = postings[at] as number;
    const row = Math.floor(posting / positionsPerRow);
    if (fieldOf(posting - row * positionsPerRow) !== fields.title) continue;
    const title = titleWords[row] ?? '';
    if (stem(title.slice(title.lastIndexOf(' ') + 1)) === lexeme) return 'last';
    isInside = true;
  }
  return isInside ? 'inside' : undefined;
};
