import { normalizeText, wordsOf } from '../text/plain.js';

type Candidate = Readonly<{ title: string; productType: string; tags: readonly string[] }>;

/** How many words of a title may follow the one that was begun. */
const maxFollowingWords = 3;

/**
 * What the shopper may be about to type: the last word completed, or corrected, as the titles go on after it; then the types and
 * tags that hold it. `guesses` says for each word typed what it may be meant as. Most frequent first.
 */
export const suggestedQueries = (
  guesses: readonly (readonly string[])[],
  candidates: readonly Candidate[],
  limit: number,
): readonly string[] => {
  const meant = new Set(guesses.at(-1));
  const before = guesses.slice(0, -1).flatMap((words) => words.slice(0, 1));
  const counts = new Map<string, number>();
  for (const candidate of candidates)
    for (const phrase of new Set(phrasesOf(candidate, before, meant))) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  return best.map(([phrase]) => phrase).slice(0, limit);
};

const phrasesOf = (
  { title, productType, tags }: Candidate,
  before: readonly string[],
  meant: ReadonlySet<string>,
): readonly string[] => {
  const words = wordsOf(title);
  const completed = words.flatMap((word, index) => {
    if (!meant.has(word) || before.includes(word)) return [];
    const more = words.slice(index + 1);
    const ends = more.length > 0 && more.length <= maxFollowingWords ? [[word, ...more]] : [];
    return [[word], ...ends].map((phrase) => [...before.filter((one) => !phrase.includes(one)), ...phrase].join(' '));
  });
  const named = [productType, ...tags].map(normalizeText).filter((phrase) => wordsOf(phrase).some((word) => meant.has(word)));
  return [...completed, ...named.filter((phrase) => before.every((word) => phrase.includes(word)))];
};
