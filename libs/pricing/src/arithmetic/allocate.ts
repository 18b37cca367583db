import { sumOf } from './round.js';

type Share = { readonly index: number; readonly whole: number; readonly rest: bigint | number };

/**
 * Parts of an amount in proportion to the weights, in their order: each the whole part of its share, and one more for those with the largest
 * remainders until nothing is left; the first of equal remainders. The parts sum to the amount exactly. No part is greater than its weight
 * when the amount is not greater than all weights together. Without a weight above zero, all parts are zero.
 */
export const allocate = (amount: number, weights: readonly number[]): readonly number[] => {
  const all = sumOf(weights);
  if (all === 0) return weights.map(() => 0);
  const isSafe = amount * all <= Number.MAX_SAFE_INTEGER;
  const shares = weights.map((weight, index) =>
    isSafe ? share(index, amount * weight, all) : bigShare(index, amount, weight, all),
  );
  const left = amount - sumOf(shares.map(({ whole }) => whole));
  const parts = shares.map(({ whole }) => whole);
  const byRest = [...shares].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const { index } of byRest.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
};

const share = (index: number, product: number, all: number): Share => ({
  index,
  whole: Math.floor(product / all),
  rest: product % all,
});

const bigShare = (index: number, amount: number, weight: number, all: number): Share => {
  const product = BigInt(amount) * BigInt(weight);
  return { index, whole: Number(product / BigInt(all)), rest: product % BigInt(all) };
};
