import { type CollectionModel, type FoundProducts, typesOf } from '../catalogue/catalogue.models.js';

/** The product types of a collection that pass the filter; all without a filter. */
export const filteredTypes = (collection: CollectionModel, filtered: readonly string[] | undefined): readonly string[] =>
  typesOf(collection).filter((type) => filtered?.includes(type) ?? true);

/** A result without products. */
export const emptyResult = (currency: string): FoundProducts => ({
  items: [],
  totalCount: 0,
  hasNextPage: false,
  hasPreviousPage: false,
  facets: [],
  currency,
});

/** Removes the product types of other collections from the facet, which ignores its own filter. */
export const withinCollection = (collection: CollectionModel, found: FoundProducts): FoundProducts => {
  const own = new Set(typesOf(collection));
  return {
    ...found,
    facets: found.facets.map((facet) =>
      facet.id === 'productType' ? { ...facet, values: facet.values.filter(({ value }) => own.has(value)) } : facet,
    ),
  };
};
