/**
 * Details with the fields of a change in place of their own, without those that are removed; `undefined` when that is what they are already. What
 * the change does not have stays.
 */
export const withChange = <Details extends object>(
  details: Details,
  change: Readonly<Partial<Details>>,
  removed: readonly (keyof Details)[],
): Details | undefined => {
  const changed = { ...details, ...change };
  for (const field of removed) delete changed[field];
  return isSame(details, changed) ? undefined : changed;
};

/** Whether two values have the same JSON, the order of fields aside. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isSame(Reflect.get(one, key), Reflect.get(other, key)))
  );
};
