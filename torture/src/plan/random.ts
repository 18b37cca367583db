export type Random = Readonly<{
  /** An integer from `least` to `most`, both inclusive. */
  between(min: number, max: number): number;
  chance(share: number): boolean;
  oneOf<T>(...choices: readonly [T, ...T[]]): T;
  /** A separate sequence, determined by the seed and the name. */
  named(name: string): Random;
}>;

/** Pseudo-random numbers that are equal for equal seeds (mulberry32). */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    between,
    chance: (share) => next() < share,
    oneOf: <T>(...choices: readonly [T, ...T[]]): T => choices[between(0, choices.length - 1)] as T,
    named: (name) => randomFrom(Buffer.from(name).reduce((hash, byte) => Math.imul(hash ^ byte, 16_777_619), seed)),
  };
};
