/** The edit distance up to which a word of this length is corrected: 0 below four letters, where nearly all words are neighbours. */
export const maxEditDistance = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/**
 * The number of letters that are replaced, missing, added or swapped with their neighbour: the optimal string alignment distance, a
 * restricted Damerau-Levenshtein distance (Damerau 1964, Levenshtein 1966). Distances above `max` are returned as `max + 1`.
 */
export const editDistance = (typed: string, word: string, max: number): number => {
  if (Math.abs(typed.length - word.length) > max) return max + 1;
  let older: number[] = [];
  let previous: number[] = [];
  for (let j = 0; j <= word.length; j++) previous.push(j);
  for (let i = 1; i <= typed.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      const cost = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + same,
        swapped ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > max) return max + 1;
    [older, previous] = [previous, current];
  }
  return Math.min(previous[word.length] ?? 0, max + 1);
};
