import { fieldOf, positionOf } from '../index/tsvector.js';
import { positionsPerRow } from '../index/inverted-index.js';

/** What a word counts by its field; the description, then type, vendor, tags and options, then the title. */
const fieldWeights = [0.05, 0.12, 0.5, 1] as const;
const limit = Math.PI ** 2 / 6;

const weightOf = (place: number): number => fieldWeights[fieldOf(place)] as number;

/** How well a row says one word, 0 to 1: the best of its places, and a little for each other. As `ts_rank` has it. */
export const rankOfWord = (occurrences: readonly number[], from: number, to: number): number => {
  let [sum, best, ofBest] = [0, -1, 0];
  for (let at = from; at < to; at++) {
    const weight = weightOf((occurrences[at] as number) % positionsPerRow);
    const share = 1 / (at - from + 1) ** 2;
    sum += weight * share;
    if (weight > best) [best, ofBest] = [weight, share];
  }
  return (best + sum - best * ofBest) / limit;
};

/** How well a row says several words, 0 to 1: the nearer together the better. As `ts_rank` has it. */
export const rankOfWords = (places: readonly (readonly number[])[]): number => {
  let missed = 1;
  places.forEach((some, index) => {
    for (const others of places.slice(0, index))
      for (const place of some)
        for (const other of others) {
          const apart = Math.abs(positionOf(place) - positionOf(other));
          if (apart > 0) missed *= 1 - Math.sqrt(weightOf(place) * weightOf(other) * nearness(apart));
        }
  });
  return 1 - missed;
};

const nearness = (apart: number): number => (apart > 100 ? 0 : 1 / (1.005 + 0.05 * Math.exp(apart / 1.5 - 2)));
