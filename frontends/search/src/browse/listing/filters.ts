import type { VariablesOf } from '@shop/kit';
import type { Browse, Choice } from './address.ts';
import type { SearchQuery } from './search.query.ts';

export type ProductFilter = NonNullable<VariablesOf<typeof SearchQuery>['filters']>[number];

const optionPrefix = 'option.';

const filterOf = ({ key, value }: Choice): ProductFilter => {
  if (key.startsWith(optionPrefix)) return { variantOption: { name: key.slice(optionPrefix.length), value } };
  if (key === 'type') return { productType: value };
  return key === 'vendor' ? { productVendor: value } : { tag: value };
};

/** The filters of the shop API. */
export const filtersOf = ({ choices, inStock, min, max }: Browse): ProductFilter[] => [
  ...choices.map(filterOf),
  ...(inStock ? [{ available: true }] : []),
  ...(min || max ? [{ price: { min: min ? Number(min) : undefined, max: max ? Number(max) : undefined } }] : []),
];

/** The choice of a facet value's `input`; undefined for a kind that this page does not know. */
export const choiceOf = (input: string): Choice | undefined => {
  const filter = JSON.parse(input) as ProductFilter;
  if (filter.variantOption) return { key: `${optionPrefix}${filter.variantOption.name}`, value: filter.variantOption.value };
  if (filter.productType) return { key: 'type', value: filter.productType };
  if (filter.productVendor) return { key: 'vendor', value: filter.productVendor };
  return filter.tag ? { key: 'tag', value: filter.tag } : undefined;
};

/** The lowest and the highest price of a price facet. */
export const boundsOf = (input: string | undefined): { min?: number; max?: number } => {
  const { price } = JSON.parse(input ?? '{}') as ProductFilter;
  return { min: price?.min ?? undefined, max: price?.max ?? undefined };
};
