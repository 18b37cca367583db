import type { Shelf } from '../shelf/shelf.js';
import { lexemesOf } from '../text/lexemes.js';

/** Whether any product has this word, or a word that begins so (`lam:*`), anywhere. */
export const isKnown = ({ lexemes: { vocabulary } }: Shelf, word: string): boolean => {
  const isBeginning = word.endsWith(':*');
  const said = lexemesOf(isBeginning ? word.slice(0, -2) : word);
  const isThere = (one: string) => (isBeginning ? vocabulary.beginningWith(one).length > 0 : vocabulary.has(one));
  return said.length > 0 && said.every(([one]) => isThere(one));
};
