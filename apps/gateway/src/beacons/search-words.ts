import { prefixOf } from '@millrace/contracts';

const maxLength = 100;
/** Seven digits and more, with up to two separators between them: also bar codes, which nobody misses among search words. */
const phoneNumber = /[+(]?\p{Nd}(?:[ ()./-]{0,2}\p{Nd}){6,}/gu;

/**
 * The words of a search as they are recorded: in lower case, with single spaces, at most 100 UTF-16 code units, without words that have an
 * `@` and without what looks like a phone number. Empty when nothing is left.
 */
export const searchWords = (typed: string): string => {
  const spaced = typed.normalize('NFKC').toLowerCase().split(/\s+/u);
  const words = spaced.filter((word) => word !== '' && !word.includes('@')).join(' ');
  const remaining = words
    .replace(phoneNumber, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return prefixOf(remaining.join(' '), maxLength).trim();
};
