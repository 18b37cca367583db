/** Approximate size of a JSON value in memory, in bytes. */
export const approximateBytes = (value: unknown): number => {
  if (typeof value === 'string') return 24 + 2 * value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let weight = 48;
  for (const inner of Array.isArray(value) ? value : Object.values(value)) weight += 8 + approximateBytes(inner);
  return weight;
};
