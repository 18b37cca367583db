import { defaultMetafieldType, maxOwnMetafields, type Metafield, type MetafieldName } from './metafield.js';
import { metafieldProblem } from './metafield-value.js';

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

type NewMetafield = Omit<Metafield, 'type'> & Readonly<{ type?: string }>;
/** The metafields that are set, each with a type: without one, that of the metafield which it replaces, else `defaultMetafieldType`. */
export const typedMetafields = (known: readonly Metafield[], set: readonly NewMetafield[]): readonly Metafield[] => {
  const types = new Map(known.map((one) => [metafieldNameOf(one), one.type]));
  return set.map((one) => ({ ...one, type: one.type ?? types.get(metafieldNameOf(one)) ?? defaultMetafieldType }));
};

/** Why metafields of one owner cannot be. */
export type MetafieldsProblem =
  | Readonly<{ type: 'TooManyMetafields'; max: number }>
  | Readonly<{ type: 'MetafieldInvalid'; namespace: string; key: string; reason: 'TYPE' | 'VALUE' | 'REPEATED' }>;

/** The first reason why metafields of one owner cannot be: they are too many, or one does not fit its type, or a name is there twice. */
export const metafieldsProblem = (metafields: readonly Metafield[]): MetafieldsProblem | undefined => {
  if (metafields.length > maxOwnMetafields) return { type: 'TooManyMetafields', max: maxOwnMetafields };
  const names = new Set<string>();
  for (const { namespace, key, type, value } of metafields) {
    const name = `${namespace}.${key}`;
    const reason = names.has(name) ? 'REPEATED' : metafieldProblem(type, value);
    if (reason) return { type: 'MetafieldInvalid', namespace, key, reason };
    names.add(name);
  }
  return undefined;
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
