import {
  defaultMetafieldType,
  type Metafield,
  metafieldNameOf,
  type MetafieldName,
  type ProductDetails,
} from '@millrace/contracts';
import { metafieldHeading, type MetafieldsOf } from '../csv/metafield-columns.js';

/** A column with metafields. `cellOf`: its cell in a row of a product; empty where there is none. */
type WrittenColumn = Readonly<{ heading: string; cellOf(product: ProductDetails, row: number): string }>;
type Metafields = readonly Metafield[];

/** The metafields that a row of a product has: its own in the first one, those of a variant in the row of the variant. */
const inRow: Readonly<Record<MetafieldsOf, (product: ProductDetails, row: number) => Metafields>> = {
  product: ({ metafields = [] }, row) => (row === 0 ? metafields : []),
  variant: ({ variants }, row) => variants[row]?.metafields ?? [],
};

const columnOf = (of: MetafieldsOf, { namespace, key }: MetafieldName, type: string, hasType: boolean): WrittenColumn => ({
  heading: metafieldHeading({ of, namespace, key, ...(hasType && { type }) }),
  cellOf: (product, row) => {
    const isOwn = (one: Metafield) => one.namespace === namespace && one.key === key && one.type === type;
    return inRow[of](product, row).find(isOwn)?.value ?? '';
  },
});

const columnsOf = (of: MetafieldsOf, all: Metafields): readonly WrittenColumn[] => {
  const typesOf = new Map<string, Readonly<{ name: MetafieldName; types: Set<string> }>>();
  for (const one of all) {
    const known = typesOf.get(metafieldNameOf(one)) ?? { name: one, types: new Set() };
    known.types.add(one.type);
    typesOf.set(metafieldNameOf(one), known);
  }
  const byName = [...typesOf].sort(([a], [b]) => (a < b ? -1 : 1));
  return byName.flatMap(([, { name, types }]) =>
    [...types].sort().map((type) => columnOf(of, name, type, types.size > 1 || type !== defaultMetafieldType)),
  );
};

/**
 * A column for each name of metafields of the products, by name, then those of their variants; one for each type where several types have one
 * name.
 */
export const writtenMetafields = (products: readonly ProductDetails[]): readonly WrittenColumn[] => [
  ...columnsOf(
    'product',
    products.flatMap(({ metafields = [] }) => metafields),
  ),
  ...columnsOf(
    'variant',
    products.flatMap(({ variants }) => variants.flatMap(({ metafields = [] }) => metafields)),
  ),
];
