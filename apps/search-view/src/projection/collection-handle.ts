import { wordsOf } from '../text/normalize.js';

/** Characters that distinguish types, as they are written in URLs: `C#` and `C++` are not `C`. */
const spellings: Readonly<Record<string, string>> = { '#': ' sharp ', '+': ' plus ' };

/**
 * The handle of the collection of a product type: its normalized words of any script, joined by dashes. Types with the same handle are one
 * collection. A type without letters, digits and the characters above becomes code points: `★` is `u2605`, at most twenty of them. Empty for
 * an empty type only.
 */
export const collectionHandleOf = (productType: string): string => {
  const words = wordsOf(productType.replaceAll(/[#+]/g, (character) => spellings[character] ?? character));
  if (words.length > 0) return words.join('-');
  const numbers = Array.from(productType.replace(/\s+/g, ''), (character) => `u${(character.codePointAt(0) ?? 0).toString(16)}`);
  return numbers.slice(0, maxCharacters).join('-');
};

const maxCharacters = 20;
