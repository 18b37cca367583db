/** A range of prices in minor units, both ends in it, and the products with a variant in it. */
export type PriceRange = Readonly<{ min: number; max: number; count: number }>;

const mostRanges = 6;
const steps = [100, 200, 500];

/**
 * The whole range of these products' prices first, then ranges with round ends that part it: what a shopper would choose from.
 * A product with several prices counts in each range that one of them lies in, as the filter finds it.
 */
export const priceRanges = (pricesOf: readonly (readonly number[])[]): readonly PriceRange[] => {
  let [min, max] = [Number.POSITIVE_INFINITY, 0];
  let count = 0;
  for (const prices of pricesOf) {
    if (prices.length > 0) count += 1;
    for (const price of prices) {
      if (price < min) min = price;
      if (price > max) max = price;
    }
  }
  if (count === 0) return [];
  const ends = [...roundPrices(min, max), Number.POSITIVE_INFINITY];
  const counts = ends.map(() => 0);
  for (const prices of pricesOf) {
    const seen = new Set<number>();
    for (const price of prices) seen.add(ends.findIndex((end) => price < end));
    for (const index of seen) counts[index] = (counts[index] ?? 0) + 1;
  }
  const parts = ends.map((end, index) => ({
    min: index === 0 ? min : (ends[index - 1] as number),
    max: Number.isFinite(end) ? end - 1 : max,
    count: counts[index] ?? 0,
  }));
  const whole = { min, max, count };
  return parts.length < 2 ? [whole] : [whole, ...parts.filter((part) => part.count > 0)];
};

/** Round prices between the two, each about twice the one before; thinned out until there are few. */
const roundPrices = (min: number, max: number): readonly number[] => {
  const found: number[] = [];
  for (let unit = 1; unit <= max; unit *= 10)
    for (const step of steps) if (step * unit > min && step * unit <= max) found.push(step * unit);
  let ends = found;
  while (ends.length >= mostRanges) ends = ends.filter((_, index) => index % 2 === 0);
  return ends;
};
