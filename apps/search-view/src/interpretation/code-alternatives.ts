import type { ProductIndex } from '../index/product-index.js';
import type { Alternative } from '../query-parser/boolean-query.js';
import { codePartMark, withoutCodeLabel } from '../text/codes.js';
import { boosts } from './boosts.js';

const hasDigit = /\p{N}/u;
/** A shorter text is no prefix of a SKU: too many SKUs would begin with it. */
const minPrefixLength = 5;

/** A word with a digit may be the code of a variant, or a later part of one; none for other words. */
export const codeAlternatives = (word: string, { codes: { vocabulary } }: ProductIndex): readonly Alternative[] => {
  if (!hasDigit.test(word)) return [];
  if (vocabulary.has(word)) return [['code', word, boosts.code]];
  const part = `${codePartMark}${word}`;
  return vocabulary.has(part) ? [['code', part, boosts.codePart]] : [];
};

/** Whether a variant has this code, or a code with this later part. */
export const isCode = (code: string, index: ProductIndex): boolean => codeAlternatives(code, index).length > 0;

/** The whole text as a code, as the prefix of several, or as a later part of some. `code`: the text as `normalizeCode` returns it. */
export const wholeTextCodeAlternatives = (code: string, { codes: { vocabulary } }: ProductIndex): readonly Alternative[] => {
  const whole = [code, withoutCodeLabel(code)].find((one) => one !== undefined && vocabulary.has(one));
  if (whole !== undefined) return [['code', whole, boosts.code]];
  const isPrefix = code.length >= minPrefixLength && hasDigit.test(code) && vocabulary.hasPrefix(code);
  const part = `${codePartMark}${code}`;
  const asPart: Alternative[] = vocabulary.has(part) ? [['code', part, boosts.codePart]] : [];
  return isPrefix ? [['codes', code, boosts.codePrefix], ...asPart] : asPart;
};
