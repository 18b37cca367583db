import { createHash } from 'node:crypto';

/** A name as part of an id: lower case, its words joined by dashes. Different names may have the same slug. */
export const slugOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-');

/** Names that are written with letters, digits and single blanks alone: their slugs differ wherever they differ, but for case. */
const plain = /^[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*$/u;

/**
 * An id for each name, in the order of the names: its slug; behind it a hash of the name where the slug does not tell the name (`1/2` and `1-2`)
 * or where another name of the list has the same (`Size` and `size`). Different names have different ids.
 */
export const distinctIds = (names: readonly string[]): readonly string[] => {
  const uses = new Map<string, number>();
  for (const name of names) uses.set(slugOf(name), (uses.get(slugOf(name)) ?? 0) + 1);
  return names.map((name) => {
    const slug = slugOf(name);
    return plain.test(name) && uses.get(slug) === 1 ? slug : `${slug}-${hash(name)}`;
  });
};

const hash = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 10);
