import type { ProductFilters } from '@millrace/contracts';
import type { ProductIndex } from '../index/product-index.js';

/** Filters that name types and options by their labels in the language of the index, with the values that they stand for; others stay. */
export const sourceFilters = ({ facetLabels, facetValues, language }: ProductIndex, filters: ProductFilters): ProductFilters => {
  if (language.locale === undefined) return filters;
  const valueOf = (facet: string, value: string) =>
    facetValues.valueCode(facet, value) === undefined ? (facetLabels.valueOf(facet, value) ?? value) : value;
  const options = filters.options?.map(({ name, value }) => {
    const facet = facetValues.facetNames.includes(`option.${name}`) ? undefined : facetLabels.facetOf('option.', name);
    const own = facet?.slice('option.'.length) ?? name;
    return { name: own, value: valueOf(`option.${own}`, value) };
  });
  const productTypes = filters.productTypes?.map((value) => valueOf('productType', value));
  return { ...filters, ...(options && { options }), ...(productTypes && { productTypes }) };
};
