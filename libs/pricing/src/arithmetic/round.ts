/** The whole, in parts per million. */
export const million = 1_000_000;

/**
 * a × b / divisor, rounded half up to an integer; exact for non-negative integers with a quotient below 2⁵³, as the product is computed with BigInt
 * where a double is too small for it.
 */
export const mulDiv = (a: number, b: number, divisor: number): number => {
  const doubled = 2 * a * b + divisor;
  if (doubled <= Number.MAX_SAFE_INTEGER) return Math.floor(doubled / (2 * divisor));
  return Number((2n * BigInt(a) * BigInt(b) + BigInt(divisor)) / (2n * BigInt(divisor)));
};

/** A share of an amount, in parts per million, rounded half up. */
export const shareOf = (amount: number, ppm: number): number => mulDiv(amount, ppm, million);

/** The sum of integers. */
export const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
