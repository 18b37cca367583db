/** Pseudo-random numbers that are equal for equal seeds (mulberry32). */
export const randomFrom = (seed) => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min, max) => min + Math.floor(next() * (max - min + 1));
  return { between, chance: (share) => next() < share, oneOf: (choices) => choices[between(0, choices.length - 1)] };
};
