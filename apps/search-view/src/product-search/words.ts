import { wordsOf } from '../text/plain.js';

/** Signs that tell one name from another, as they are written in addresses: `C#` and `C++` are not `C`. */
const signs: Readonly<Record<string, string>> = { '#': ' sharp ', '+': ' plus ' };

/**
 * A product type as a collection's handle: lower case with dashes; the words of all scripts stay. Types with the same handle are one
 * collection. Only a type without any letter, digit or sign of those above has none: `''`.
 */
export const handleOf = (productType: string): string =>
  wordsOf(productType.replaceAll(/[#+]/g, (sign) => signs[sign] ?? sign)).join('-');
