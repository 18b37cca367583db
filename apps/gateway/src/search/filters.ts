import type { Facet, ProductFilters } from '@millrace/contracts';
import type { Filter, FilterValue, ProductFilter } from '../generated/shop.js';
import { badUserInput } from '../graphql/errors.js';
import { toDecimal, toMinor } from '../money/amount.js';
import { distinctIds, slugOf } from './distinct-ids.js';

/** Converts the API's filters: conditions on one field are alternatives, different fields must all match. */
export const toFilters = (filters: readonly ProductFilter[] | null | undefined, currency: string): ProductFilters => {
  const given = filters ?? [];
  const texts = (pick: (filter: ProductFilter) => string | null | undefined) => given.map(pick).filter((value) => value != null);
  const options = given.map((filter) => filter.variantOption).filter((option) => option != null);
  const available = given.map((filter) => filter.available).filter((value) => value != null);
  const prices = given
    .map((filter) => filter.price)
    .filter((range) => range != null)
    .map(({ min, max }) => ({ ...bound('min', min, currency), ...bound('max', max, currency) }));
  return {
    ...(new Set(available).size === 1 && { available: available[0] }),
    ...listed(
      'productTypes',
      texts((filter) => filter.productType),
    ),
    ...listed(
      'vendors',
      texts((filter) => filter.productVendor),
    ),
    ...listed(
      'tags',
      texts((filter) => filter.tag),
    ),
    ...(options.length > 0 && { options: options.map(({ name, value }) => ({ name, value })) }),
    ...(prices.length === 1 && { price: prices[0] }),
    ...(prices.length > 1 && { prices }),
  };
};

const listed = (name: 'productTypes' | 'vendors' | 'tags', values: readonly string[]) =>
  values.length > 0 ? { [name]: [...values] } : {};

const bound = (name: 'min' | 'max', value: number | null | undefined, currency: string) => {
  if (value == null) return {};
  const minor = toMinor(String(value), currency);
  if (minor === undefined) throw badUserInput(`price ${name} is not an amount of ${currency}`, name);
  return { [name]: minor };
};

/** A facet in the API; its values have no pictures. */
type FilterModel = Omit<Filter, 'values'> &
  Readonly<{ values: readonly (Omit<FilterValue, 'swatch' | 'image'> & Readonly<{ swatch: null; image: null }>)[] }>;

/** Converts facets to the API's filters, with distinct ids; each value has the `ProductFilter` that selects it as JSON. */
export const toFacetFilters = (facets: readonly Facet[], currency: string): FilterModel[] => {
  const names = facets.map(({ id }) => (id.startsWith(option) ? id.slice(option.length) : ''));
  const ids = distinctIds(names);
  return facets.map((facet, index) =>
    toFilter(facet, facetKind(facet, names[index] ?? '', ids[index] ?? '', currency), currency),
  );
};

const toFilter = (facet: Facet, { id, inputOf }: Kind, currency: string): FilterModel => {
  const ids =
    facet.kind === 'LIST' ? distinctIds(facet.values.map(({ value }) => value)) : facet.values.map(({ value }) => slugOf(value));
  const labelOf = (value: string, label: string) => (facet.id === 'price' ? priceLabel(value, currency) : label);
  return {
    id,
    label: facet.label,
    type: facet.kind,
    presentation: null,
    values: facet.values.map(({ value, label, count }, index) => ({
      id: `${id}.${ids[index]}`,
      label: labelOf(value, label),
      count,
      input: JSON.stringify(inputOf(value)),
      swatch: null,
      image: null,
    })),
  };
};

const option = 'option.';

type Kind = Readonly<{ id: string; inputOf: (value: string) => ProductFilter }>;

const facetKind = (facet: Facet, name: string, nameId: string, currency: string): Kind => {
  switch (facet.id) {
    case 'available':
      return { id: 'filter.v.availability', inputOf: (value) => ({ available: value === 'true' }) };
    case 'price':
      return { id: 'filter.v.price', inputOf: (value) => ({ price: priceRange(value, currency) }) };
    case 'productType':
      return { id: 'filter.p.product_type', inputOf: (value) => ({ productType: value }) };
    case 'vendor':
      return { id: 'filter.p.vendor', inputOf: (value) => ({ productVendor: value }) };
    case 'tag':
      return { id: 'filter.p.tag', inputOf: (value) => ({ tag: value }) };
    default:
      return { id: `filter.v.option.${nameId}`, inputOf: (value) => ({ variantOption: { name, value } }) };
  }
};

const priceLabel = (value: string, currency: string): string =>
  value
    .split('-')
    .map((minor) => toDecimal({ minor: BigInt(minor), currency }))
    .join(' – ');

const priceRange = (value: string, currency: string) => {
  const [min = '', max = ''] = value.split('-');
  const amount = (minor: string) => Number(toDecimal({ minor: BigInt(minor), currency }));
  return { ...(min && { min: amount(min) }), ...(max && { max: amount(max) }) };
};
