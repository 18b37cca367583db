import { type CollectionModel, type FoundProducts, typesOf } from '../catalogue/catalogue.models.js';

/** The product types of a collection that pass the filters on product types; all of them where there is no such filter. */
export const filteredTypes = (collection: CollectionModel, filtered: readonly string[] | undefined): readonly string[] =>
  typesOf(collection).filter((type) => filtered?.includes(type) ?? true);

/** What is found where nothing can be. */
export const emptyResult = (currency: string): FoundProducts => ({
  items: [],
  totalCount: 0,
  hasNextPage: false,
  hasPreviousPage: false,
  facets: [],
  currency,
});

/** A facet does not count its own filter; but no type beyond the collection can be chosen in it. */
export const withinCollection = (collection: CollectionModel, found: FoundProducts): FoundProducts => {
  const own = new Set(typesOf(collection));
  return {
    ...found,
    facets: found.facets.map((facet) =>
      facet.id === 'productType' ? { ...facet, values: facet.values.filter(({ value }) => own.has(value)) } : facet,
    ),
  };
};
