/**
 * The combinations of option values as text, by the encoding `v1` of the Storefront API. `combinations`: for each variant the position of its value in
 * each option; all of one length, in any order. The text is `v1_` and a tree: a position, `:`, the tree of the next option and `,`; of the last
 * option positions with blanks between them, successive ones as a range. Readers end a single option's positions at a `,` or in a range.
 */
export const encodeVariants = (combinations: readonly (readonly number[])[]): string => {
  const options = combinations[0]?.length ?? 0;
  if (options === 0) return 'v1_';
  const tree = encoded(combinations.toSorted(byPositions));
  return `v1_${tree}${options > 1 || /-\d+$/.test(tree) ? '' : ','}`;
};

const byPositions = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((position, option) => position !== other[option]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
};

const encoded = (sorted: readonly (readonly number[])[]): string => {
  const below = new Map<number, (readonly number[])[]>();
  for (const [position = 0, ...rest] of sorted) below.set(position, [...(below.get(position) ?? []), rest]);
  if ((sorted[0]?.length ?? 0) === 1) return ranges([...below.keys()]);
  return [...below].map(([position, rest]) => `${position}:${encoded(rest)},`).join('');
};

/** `[0, 1, 2, 4]` → `0-2 4`. */
const ranges = (positions: readonly number[]): string => {
  const found: [from: number, to: number][] = [];
  for (const position of positions) {
    const last = found.at(-1);
    if (last && last[1] === position - 1) last[1] = position;
    else found.push([position, position]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(' ');
};
