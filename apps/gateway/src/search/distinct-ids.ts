import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** A name as part of an id: lower case, its words joined by dashes. Different names may have the same slug. */
export const slugOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-');

/** Names that are written with letters, digits and single blanks alone: their slugs differ wherever they differ, but for case. */
const plain = /^[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*$/u;

/**
 * An id for each name, in the order of the names: its slug; behind it a hash of the name where the slug does not tell the name (`1/2` and `1-2`)
 * or where another name of the list has the same (`Size` and `size`). Different names have different ids.
 */
export const distinctIds = (names: readonly string[]): readonly string[] => {
  const known = names.map(idsOf);
  const uses = new Map<string, number>();
  for (const { slug } of known) uses.set(slug, (uses.get(slug) ?? 0) + 1);
  return known.map(({ slug, isPlain, hashed }) => (isPlain && uses.get(slug) === 1 ? slug : hashed));
};

type Ids = Readonly<{ slug: string; isPlain: boolean; hashed: string }>;

/** Facets have the same values in nearly every answer. */
const idsByName = new LRUCache<string, Ids>({
  maxSize: 2_000_000,
  sizeCalculation: ({ hashed }, name) => name.length + 2 * hashed.length,
});

const idsOf = (name: string): Ids => {
  const known = idsByName.get(name);
  if (known) return known;
  const slug = slugOf(name);
  const ids = { slug, isPlain: plain.test(name), hashed: `${slug}-${hash(name)}` };
  idsByName.set(name, ids);
  return ids;
};

const hash = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 10);
