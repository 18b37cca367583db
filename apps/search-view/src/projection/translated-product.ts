import { type ListedProduct, type TextName, translationOf } from '@millrace/contracts';

/** A facet, with one of its values or for its name, and what it is called in a language; see `FacetLabels`. */
export type FacetLabel = Readonly<{ facet: string; value?: string; label: string }>;

const textIn =
  ({ translations }: ListedProduct, locale: string) =>
  (name: TextName, source: string): string =>
    translationOf(translations, locale, name) ?? source;

/** A product with the texts that searches read in a language, where it has translations; options keep their names. */
export const translatedProduct = (product: ListedProduct, locale: string): ListedProduct => {
  const text = textIn(product, locale);
  return {
    ...product,
    title: text({ key: 'title' }, product.title),
    descriptionHtml: text({ key: 'body_html' }, product.descriptionHtml),
    productType: text({ key: 'product_type' }, product.productType),
    variants: product.variants.map((variant) => ({
      ...variant,
      selectedOptions: variant.selectedOptions.map(({ name, value }) => ({
        name: text({ key: 'name', part: [name] }, name),
        value: text({ key: 'name', part: [name, value] }, value),
      })),
    })),
  };
};

/** What the facets of a product are called in a language, as far as that is translated. */
export const facetLabelsOf = (product: ListedProduct, locale: string): readonly FacetLabel[] => {
  const text = textIn(product, locale);
  const labels: FacetLabel[] = [];
  const add = (label: FacetLabel, source: string) => {
    if (label.label !== source) labels.push(label);
  };
  const { productType } = product;
  add({ facet: 'productType', value: productType, label: text({ key: 'product_type' }, productType) }, productType);
  for (const { name, values } of product.options) {
    add({ facet: `option.${name}`, label: text({ key: 'name', part: [name] }, name) }, name);
    for (const value of values)
      add({ facet: `option.${name}`, value, label: text({ key: 'name', part: [name, value] }, value) }, value);
  }
  return labels;
};
