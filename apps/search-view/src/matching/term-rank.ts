import { positionsPerRow } from '../index/inverted-index.js';
import { fieldOf, positionOf } from '../index/tsvector.js';

/** The weight of a word by its field: none, description, facets, title. The weights D, C, B, A that `ts_rank` is given in tests. */
const fieldWeights = [0.05, 0.12, 0.5, 1] as const;
/** The limit of the sum of 1/n² (Basel problem), as in PostgreSQL's `calc_rank_or`. */
const limit = Math.PI ** 2 / 6;

const weightOf = (fieldPosition: number): number => fieldWeights[fieldOf(fieldPosition)] as number;

/**
 * The rank of a row for one word, 0 to 1: the weight of its best position and a falling share of the others. The formula of
 * PostgreSQL's `ts_rank` (`calc_rank_or` in `tsrank.c`). The postings of the row are those from `from` up to, without, `to`.
 */
export const rankOfWord = (postings: readonly number[], from: number, to: number): number => {
  let [sum, best, shareOfBest] = [0, -1, 0];
  for (let at = from; at < to; at++) {
    const weight = weightOf((postings[at] as number) % positionsPerRow);
    const share = 1 / (at - from + 1) ** 2;
    sum += weight * share;
    if (weight > best) [best, shareOfBest] = [weight, share];
  }
  return (best + sum - best * shareOfBest) / limit;
};

/**
 * The rank of a row for several words, 0 to 1, from the distances between them: nearer words rank higher. The formula of PostgreSQL's
 * `ts_rank` (`calc_rank_and` in `tsrank.c`). `fieldPositions`: of each word, its positions in the row.
 */
export const rankOfWords = (fieldPositions: readonly (readonly number[])[]): number => {
  let missed = 1;
  fieldPositions.forEach((own, word) => {
    for (const others of fieldPositions.slice(0, word))
      for (const position of own)
        for (const other of others) {
          const distance = Math.abs(positionOf(position) - positionOf(other));
          if (distance > 0) missed *= 1 - Math.sqrt(weightOf(position) * weightOf(other) * nearness(distance));
        }
  });
  return 1 - missed;
};

/** `word_distance` of `tsrank.c`; words more than a hundred positions apart count nothing. */
const nearness = (distance: number): number => (distance > 100 ? 0 : 1 / (1.005 + 0.05 * Math.exp(distance / 1.5 - 2)));
