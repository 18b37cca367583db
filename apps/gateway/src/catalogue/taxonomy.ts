import { createHash } from 'node:crypto';

/** A node of the merchant's taxonomy: its path from the top, such as `['Home', 'Lighting']`. */
export type CategoryModel = Readonly<{ path: readonly string[] }>;

/** The category of a product from its text, `Home > Lighting`; `null` for an empty one. */
export const categoryOf = (text: string): CategoryModel | null => {
  const path = text
    .split('>')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return path.length === 0 ? null : { path };
};

/** The categories above one, the nearest one first. */
export const ancestorsOf = ({ path }: CategoryModel): readonly CategoryModel[] =>
  path.slice(0, -1).map((_, index) => ({ path: path.slice(0, path.length - 1 - index) }));

/** The public id of a category, from its path. */
export const categoryGid = ({ path }: CategoryModel): string =>
  `gid://millrace/TaxonomyCategory/${createHash('sha256').update(JSON.stringify(path)).digest('hex').slice(0, 20)}`;
