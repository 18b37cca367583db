/** How many slips of the finger a word of this length may hold: words of up to three letters are soon another word, and may hold none. */
export const maxEditDistance = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/**
 * How many letters of `typed` are wrong, missing, doubled or swapped with their neighbour against `word`; more than `most` is
 * told as `most + 1`.
 */
export const editDistance = (typed: string, word: string, most: number): number => {
  if (Math.abs(typed.length - word.length) > most) return most + 1;
  let older: number[] = [];
  let previous: number[] = [];
  for (let j = 0; j <= word.length; j++) previous.push(j);
  for (let i = 1; i <= typed.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      const slips = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + same,
        swapped ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
      current.push(slips);
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    [older, previous] = [previous, current];
  }
  return Math.min(previous[word.length] ?? 0, most + 1);
};
