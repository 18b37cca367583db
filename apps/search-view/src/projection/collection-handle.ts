import { wordsOf } from '../text/normalize.js';

/** Signs that tell one name from another, as they are written in addresses: `C#` and `C++` are not `C`. */
const signs: Readonly<Record<string, string>> = { '#': ' sharp ', '+': ' plus ' };

/**
 * A product type as a collection's handle: lower case with dashes; the words of all scripts stay. Types with the same handle are one
 * collection. A type without any letter, digit or sign of those above has the numbers of its signs: `★` is `u2605`. Only no type has none.
 */
export const collectionHandleOf = (productType: string): string => {
  const words = wordsOf(productType.replaceAll(/[#+]/g, (sign) => signs[sign] ?? sign));
  if (words.length > 0) return words.join('-');
  const numbers = Array.from(productType.replace(/\s+/g, ''), (sign) => `u${(sign.codePointAt(0) ?? 0).toString(16)}`);
  return numbers.slice(0, maxSigns).join('-');
};

const maxSigns = 20;
