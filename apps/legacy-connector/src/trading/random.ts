/** Pseudo-random numbers that are equal for equal seeds. */
export type Random = Readonly<{
  /** An integer, both bounds inclusive. */
  between(min: number, max: number): number;
  oneOf<T>(choices: readonly T[]): T;
}>;

/** mulberry32. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return { between, oneOf: <T>(choices: readonly T[]) => choices[between(0, choices.length - 1)] as T };
};
