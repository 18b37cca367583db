import type { JaggedArray } from '../index/jagged-array.js';
import type { PriceRange } from '../index/row-sets.js';

const maxRanges = 6;
const steps = [100, 200, 500];

/**
 * The whole range of the prices of these rows, then at most six ranges with round bounds that divide it, without empty ones. A product
 * with several prices counts once in each range that one of them lies in, as the filter would find it. Prices of a row must ascend.
 */
export const priceRanges = ({ values, starts, ends }: JaggedArray, rows: ArrayLike<number>): readonly PriceRange[] => {
  let min = Number.POSITIVE_INFINITY;
  let max = 0;
  let count = 0;
  for (let offset = 0; offset < rows.length; offset++) {
    const row = rows[offset] as number;
    const start = starts[row] as number;
    const end = ends[row] as number;
    if (start === end) continue;
    count += 1;
    const low = values[start] as number;
    const high = values[end - 1] as number;
    if (low < min) min = low;
    if (high > max) max = high;
  }
  if (count === 0) return [];
  const whole = { min, max, count };
  const bounds = Float64Array.of(...roundBounds(min, max), Number.POSITIVE_INFINITY);
  if (bounds.length < 2) return [whole];
  const counts = new Int32Array(bounds.length);
  for (let offset = 0; offset < rows.length; offset++) {
    const row = rows[offset] as number;
    const end = ends[row] as number;
    let range = 0;
    let seen = -1;
    for (let at = starts[row] as number; at < end; at++) {
      const price = values[at] as number;
      while (price >= (bounds[range] as number)) range += 1;
      if (range !== seen) counts[range] = (counts[range] as number) + 1;
      seen = range;
    }
  }
  const parts = Array.from(bounds, (bound, index) => ({
    min: index === 0 ? min : (bounds[index - 1] as number),
    max: Number.isFinite(bound) ? bound - 1 : max,
    count: counts[index] as number,
  }));
  return [whole, ...parts.filter((part) => part.count > 0)];
};

/** Round prices between the two (1, 2, 5, 10, …), ascending; every second one is dropped until fewer than six are left. */
const roundBounds = (min: number, max: number): readonly number[] => {
  const found: number[] = [];
  for (let unit = 1; unit <= max; unit *= 10)
    for (const step of steps) if (step * unit > min && step * unit <= max) found.push(step * unit);
  let ends = found;
  while (ends.length >= maxRanges) ends = ends.filter((_, index) => index % 2 === 0);
  return ends;
};
