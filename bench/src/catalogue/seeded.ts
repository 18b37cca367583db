/** Pseudo-random draws that are equal for equal seeds. */
export type Seeded = Readonly<{
  /** From 0 (inclusive) to 1 (exclusive). */
  next: () => number;
  /** An integer from `least` to `most`. */
  whole: (min: number, max: number) => number;
  one: <T>(of: readonly T[]) => T;
  /** Some of the values, each at most once. */
  some: <T>(of: readonly T[], count: number) => T[];
}>;

/** mulberry32: small, fast, and sufficient for a catalogue. */
export const seeded = (seed: number): Seeded => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const one = <T>(of: readonly T[]): T => of[whole(0, of.length - 1)] as T;
  const some = <T>(of: readonly T[], count: number): T[] => {
    const left = [...of];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(whole(0, left.length - 1), 1)[0] as T);
  };
  return { next, whole, one, some };
};
