import type { ListedProduct } from '@millrace/contracts';
import { plain, wordsOf } from './words.js';

/**
 * What the shopper may be about to type: the last word completed, or corrected, from the words of what matches; then the types
 * and tags that hold it. Best first.
 */
export const suggestedQueries = (text: string, products: readonly ListedProduct[], limit: number): readonly string[] => {
  const typed = wordsOf(text);
  const last = typed.at(-1);
  if (last === undefined) return [];
  const before = typed.slice(0, -1);
  const counts = new Map<string, number>();
  for (const product of products)
    for (const phrase of new Set(phrasesOf(product, before, last))) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  return best.map(([phrase]) => phrase).slice(0, limit);
};

const phrasesOf = ({ title, productType, tags }: ListedProduct, before: readonly string[], last: string): readonly string[] => {
  const completed = wordsOf(title)
    .filter((word) => word.startsWith(last) || isSlip(last, word))
    .map((word) => [...before, word].join(' '));
  const named = [productType, ...tags].map(plain).filter((phrase) => wordsOf(phrase).some((word) => word.startsWith(last)));
  return [...completed, ...named.filter((phrase) => before.every((word) => phrase.includes(word)))];
};

/** Whether one is the other with at most two letters wrong, missing, doubled or swapped; short words get one. */
export const isSlip = (typed: string, word: string): boolean => {
  const allowed = typed.length < 6 ? 1 : 2;
  if (typed.length < 4 || Math.abs(typed.length - word.length) > allowed) return false;
  let [older, previous]: [number[], number[]] = [[], [...Array(word.length + 1).keys()]];
  for (let i = 1; i <= typed.length; i++) {
    const current = [i];
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1] ? 0 : 1;
      const swapped = typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1] ? (older[j - 2] ?? Infinity) + 1 : Infinity;
      current[j] = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same, swapped);
    }
    [older, previous] = [previous, current];
  }
  return (previous[word.length] ?? Infinity) <= allowed;
};
