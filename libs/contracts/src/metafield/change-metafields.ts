import type { Metafield, MetafieldName } from './metafield.js';

/** What a command changes of the metafields of one owner. */
export type MetafieldChange = Readonly<{ set: readonly Metafield[]; remove: readonly MetafieldName[] }>;
/** A metafield with the instants of its first and its last change, RFC 3339. */
export type DatedMetafield = Metafield & { createdAt?: string; updatedAt?: string };

/** Tells the metafields of one owner apart; also a key of maps. No namespace has a dot. */
export const metafieldNameOf = ({ namespace, key }: MetafieldName): string => `${namespace}.${key}`;

const isSame = (one: Metafield | undefined, other: Metafield): boolean => one?.type === other.type && one.value === other.value;

/** The metafields of an owner after a change, by name; the same array when nothing changes. Of two of one name that are set, the last counts. */
export const changeMetafields = (known: readonly Metafield[], { set, remove }: MetafieldChange): readonly Metafield[] => {
  const all = new Map(known.map((one) => [metafieldNameOf(one), one]));
  for (const one of remove) all.delete(metafieldNameOf(one));
  for (const { namespace, key, type, value } of set) all.set(`${namespace}.${key}`, { namespace, key, type, value });
  const unchanged = all.size === known.length && known.every((one) => isSame(all.get(metafieldNameOf(one)), one));
  return unchanged ? known : [...all.values()].sort(byName);
};

const byName = (one: Metafield, other: Metafield): number => {
  const [a, b] = [metafieldNameOf(one), metafieldNameOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
};

/** The metafields with the instants at which they became as they are: those of `before` for what stays, else `at` (RFC 3339). */
export const withMetafieldInstants = (
  metafields: readonly Metafield[],
  before: readonly DatedMetafield[],
  at: string,
): DatedMetafield[] => {
  const known = new Map(before.map((one) => [metafieldNameOf(one), one]));
  return metafields.map((one) => {
    const earlier = known.get(metafieldNameOf(one));
    const updatedAt = (isSame(earlier, one) ? earlier?.updatedAt : undefined) ?? at;
    return { ...one, createdAt: earlier?.createdAt ?? at, updatedAt };
  });
};
