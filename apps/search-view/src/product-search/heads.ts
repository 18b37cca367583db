import { fieldAt, fields } from '../shelf/lexemes.js';
import type { Shelf } from '../shelf/shelf.js';
import { rowSpan } from '../shelf/word-index.js';
import { stem } from '../text/stem.js';
import type { SearchText } from './search-text.js';

const most = 3;
/** As many places of a word are looked at: the work does not grow with the catalogue. */
const looked = 60;
const isNumber = /^\p{N}+$/u;

/**
 * The words of a text that may say what thing is looked for, the likeliest first: words that end titles, as `mug` ends "Enamel Mug",
 * then other words of titles, each from the last on, then the last word. Without any the text names no thing.
 */
export const likelyHeads = ({ heads }: SearchText, shelf: Shelf): readonly string[] => {
  const words = heads.filter((word) => !isNumber.test(word));
  const uses = words.map((word) => ({ word, use: useInTitles(shelf, stem(word)) }));
  const used = (wanted: 'last' | 'inside') => uses.filter(({ use }) => use === wanted).map(({ word }) => word);
  return [...new Set([...used('last'), ...used('inside'), ...heads.slice(0, 1)])].slice(0, most);
};

const useInTitles = ({ lexemes, titleWords }: Shelf, lexeme: string): 'last' | 'inside' | undefined => {
  const list = lexemes.of(lexeme);
  let isInside = false;
  for (let at = 0; at < list.length && at < looked; at++) {
    const occurrence = list[at] as number;
    const row = Math.floor(occurrence / rowSpan);
    if (fieldAt(occurrence - row * rowSpan) !== fields.title) continue;
    const title = titleWords[row] ?? '';
    if (stem(title.slice(title.lastIndexOf(' ') + 1)) === lexeme) return 'last';
    isInside = true;
  }
  return isInside ? 'inside' : undefined;
};
