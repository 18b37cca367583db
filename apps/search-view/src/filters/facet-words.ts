/** What the facets that every shop has are called in a language. */
export type FacetWords = Readonly<{
  available: string;
  inStock: string;
  outOfStock: string;
  price: string;
  productType: string;
  vendor: string;
  tag: string;
}>;

const english: FacetWords = {
  available: 'Availability',
  inStock: 'In stock',
  outOfStock: 'Out of stock',
  price: 'Price',
  productType: 'Category',
  vendor: 'Brand',
  tag: 'Tag',
};
const german: FacetWords = {
  available: 'Verfügbarkeit',
  inStock: 'Auf Lager',
  outOfStock: 'Nicht auf Lager',
  price: 'Preis',
  productType: 'Kategorie',
  vendor: 'Marke',
  tag: 'Schlagwort',
};

/** The words in German for a German locale, in English for all others. */
export const facetWordsOf = (locale: string | undefined): FacetWords => (locale?.split('-')[0] === 'de' ? german : english);
