/** The value that `percent` of the sorted values do not exceed; `NaN` without values. */
export const percentile = (values: readonly number[], percent: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
};

export type Spread = { readonly median: number; readonly lowest: number; readonly highest: number };

/** One figure of several runs: its median and its range. */
export const spreadOf = (values: readonly number[]): Spread => ({
  median: percentile(values, 50),
  lowest: Math.min(...values),
  highest: Math.max(...values),
});
