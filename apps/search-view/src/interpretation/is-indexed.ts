import type { ProductIndex } from '../index/product-index.js';
import { lexemesOf } from '../text/lexemes.js';

/** Whether any product has this word, or a word that begins so (`lam:*`), anywhere. */
export const isIndexed = ({ lexemes: { vocabulary } }: ProductIndex, word: string): boolean => {
  const isBeginning = word.endsWith(':*');
  const said = lexemesOf(isBeginning ? word.slice(0, -2) : word);
  const isThere = (one: string) => (isBeginning ? vocabulary.withPrefix(one).length > 0 : vocabulary.has(one));
  return said.length > 0 && said.every(([one]) => isThere(one));
};
