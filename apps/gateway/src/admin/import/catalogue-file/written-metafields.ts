import {
  defaultMetafieldType,
  type Metafield,
  metafieldNameOf,
  type MetafieldName,
  type ProductDetails,
} from '@millrace/contracts';
import { metafieldHeading } from '../csv/metafield-columns.js';

/** A column with metafields. `cellOf`: its cell in a row of a product; empty where there is none. */
type WrittenColumn = Readonly<{ heading: string; cellOf(product: ProductDetails, row: number): string }>;

const columnOf = ({ namespace, key }: MetafieldName, type: string, hasType: boolean): WrittenColumn => ({
  heading: metafieldHeading({ namespace, key, ...(hasType && { type }) }),
  cellOf: ({ metafields = [] }, row) => {
    const isOwn = (one: Metafield) => one.namespace === namespace && one.key === key && one.type === type;
    return (row === 0 && metafields.find(isOwn)?.value) || '';
  },
});

/** A column for each name of metafields of the products, by name; one for each type where products have several types of one name. */
export const writtenMetafields = (products: readonly Pick<ProductDetails, 'metafields'>[]): readonly WrittenColumn[] => {
  const typesOf = new Map<string, Readonly<{ name: MetafieldName; types: Set<string> }>>();
  for (const one of products.flatMap(({ metafields = [] }) => metafields)) {
    const known = typesOf.get(metafieldNameOf(one)) ?? { name: one, types: new Set() };
    known.types.add(one.type);
    typesOf.set(metafieldNameOf(one), known);
  }
  const byName = [...typesOf].sort(([a], [b]) => (a < b ? -1 : 1));
  return byName.flatMap(([, { name, types }]) =>
    [...types].sort().map((type) => columnOf(name, type, types.size > 1 || type !== defaultMetafieldType)),
  );
};
