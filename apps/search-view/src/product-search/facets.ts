import type { Facet, ProductFilters } from '@millrace/contracts';
import type { Condition } from './search-conditions.js';
import { optionSeparator } from './product-search.record.js';
import type { Params } from './params.js';

/** A count as the database gives it: facet, value, products. */
export type Counted = readonly [facet: string, value: string, count: number];

const most = { tags: 100, options: 400, values: 100 } as const;

/** The flag of a condition in the matched rows. */
export const flag = (index: number): string => `fits_${index}`;

/** What holds for a row that passes every condition, save those of one facet. */
export const passes = (conditions: readonly Condition[], except?: string): string =>
  ['true', ...conditions.flatMap(({ facet }, index) => (facet === except ? [] : [flag(index)]))].join(' AND ');

/** Counts each facet's values over the matched rows, a facet's own filter left out. */
export const countSql = (conditions: readonly Condition[], params: Params): string => {
  const where = (facet: string) => passes(conditions, facet);
  const options = conditions.map(({ facet }) => facet).filter((facet) => facet.startsWith('option.'));
  const prefixes = options.map((facet) => params.add(`${facet.slice('option.'.length)}${optionSeparator}`, 'text'));
  const others = prefixes.map((prefix) => `AND NOT starts_with(e, ${prefix})`).join(' ');
  const own = options.map((facet, index) =>
    elementsSql('option', 'options', where(facet), `AND starts_with(e, ${prefixes[index]})`, most.options),
  );
  return [
    `SELECT 'available' AS facet, available::text AS value, count(*) AS n FROM matched WHERE ${where('available')} GROUP BY 2`,
    `SELECT 'productType', product_type, count(*) FROM matched WHERE ${where('productType')} AND product_type <> '' GROUP BY 2`,
    `SELECT 'vendor', vendor, count(*) FROM matched WHERE ${where('vendor')} AND vendor <> '' GROUP BY 2`,
    elementsSql('tag', 'tags', where('tag'), '', most.tags),
    `SELECT 'price', min(price_min) || '-' || max(price_max), count(*) FROM matched WHERE ${where('price')} HAVING count(*) > 0`,
    elementsSql('option', 'options', passes(conditions), others, most.options),
    ...own,
  ].join('\n UNION ALL ');
};

/** Counts the elements of an array column. Equal arrays, which are many, are taken apart once. */
const elementsSql = (facet: string, column: string, where: string, which: string, limit: number): string => `(
  SELECT '${facet}', e, sum(n)::bigint FROM (SELECT ${column}, count(*) AS n FROM matched WHERE ${where} GROUP BY 1) alike, unnest(${column}) e
  WHERE true ${which} GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT ${limit})`;

/** The facets of an answer; a value that is chosen is told even when nothing has it. */
export const facetsOf = (counted: readonly Counted[], filters: ProductFilters): readonly Facet[] => {
  const values = new Map<string, Map<string, number>>();
  for (const [facet, value, count] of [...counted.map(named), ...chosen(filters)]) {
    const known = values.get(facet) ?? new Map<string, number>();
    values.set(facet, known.set(value, Math.max(known.get(value) ?? 0, count)));
  }
  const ids = [...values.keys()].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  return ids.map((id) => ({ id, label: labelOf(id), kind: kindOf(id), values: facetValues(id, values.get(id) ?? new Map()) }));
};

const named = ([facet, value, count]: Counted): Counted => {
  if (facet !== 'option') return [facet, value, count];
  const at = value.indexOf(optionSeparator);
  return [`option.${value.slice(0, at)}`, value.slice(at + 1), count];
};

const chosen = (filters: ProductFilters): readonly Counted[] => [
  ...(filters.productTypes ?? []).map((value): Counted => ['productType', value, 0]),
  ...(filters.vendors ?? []).map((value): Counted => ['vendor', value, 0]),
  ...(filters.tags ?? []).map((value): Counted => ['tag', value, 0]),
  ...(filters.options ?? []).map(({ name, value }): Counted => [`option.${name}`, value, 0]),
];

const facetValues = (id: string, values: ReadonlyMap<string, number>): Facet['values'] =>
  [...values]
    .map(([value, count]) => ({ value, label: id === 'available' ? availability(value) : value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, most.values);

const availability = (value: string): string => (value === 'true' ? 'In stock' : 'Out of stock');

const labels = { available: 'Availability', price: 'Price', productType: 'Category', vendor: 'Brand', tag: 'Tag' } as const;
const order = (id: string): number => {
  const place = Object.keys(labels).indexOf(id);
  if (id === 'tag') return 100;
  return place === -1 ? 50 : place;
};
const labelOf = (id: string): string => (id in labels ? labels[id as keyof typeof labels] : id.slice('option.'.length));
const kindOf = (id: string): Facet['kind'] => (id === 'available' ? 'BOOLEAN' : id === 'price' ? 'PRICE_RANGE' : 'LIST');
