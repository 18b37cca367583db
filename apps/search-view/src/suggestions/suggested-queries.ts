import { normalizeText, wordsOf } from '../text/normalize.js';

type Candidate = Readonly<{ title: string; productType: string; tags: readonly string[] }>;

/** Words of a title that may follow the completed one. */
const maxFollowingWords = 3;

/**
 * Queries that complete a text, at most `limit`, the most frequent first: the last word completed or corrected, alone and with the rest of
 * a title; types and tags with such a word. `completions` has for each word typed the words that may complete it, `candidates` the products
 * that match.
 */
export const suggestedQueries = (
  completions: readonly (readonly string[])[],
  candidates: readonly Candidate[],
  limit: number,
): readonly string[] => {
  const last = new Set(completions.at(-1));
  const before = completions.slice(0, -1).flatMap((words) => words.slice(0, 1));
  const counts = new Map<string, number>();
  for (const candidate of candidates)
    for (const phrase of new Set(phrasesOf(candidate, before, last))) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  return best.map(([phrase]) => phrase).slice(0, limit);
};

const phrasesOf = (
  { title, productType, tags }: Candidate,
  before: readonly string[],
  last: ReadonlySet<string>,
): readonly string[] => {
  const words = wordsOf(title);
  const completed = words.flatMap((word, index) => {
    if (!last.has(word) || before.includes(word)) return [];
    const more = words.slice(index + 1);
    const ends = more.length > 0 && more.length <= maxFollowingWords ? [[word, ...more]] : [];
    return [[word], ...ends].map((phrase) => [...before.filter((one) => !phrase.includes(one)), ...phrase].join(' '));
  });
  const named = [productType, ...tags].map(normalizeText).filter((phrase) => wordsOf(phrase).some((word) => last.has(word)));
  return [...completed, ...named.filter((phrase) => before.every((word) => phrase.includes(word)))];
};
