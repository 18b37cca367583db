/** How a field is compared with a value. */
export const comparators = [':', ':<=', ':>=', ':<', ':>'] as const;
export type Comparator = (typeof comparators)[number];

/**
 * One thing that is asked for: a value anywhere, or of a field. A `prefix` of nothing asks whether there is any value; `or` are further
 * values, any of which will do.
 */
export type Term = Readonly<{
  kind: 'term';
  field?: string;
  comparator: Comparator;
  value: string;
  or?: readonly string[];
  form: 'bare' | 'quoted' | 'prefix';
}>;

/** A query in the search syntax of the Storefront API, understood. */
export type Query = Term | Readonly<{ kind: 'not'; of: Query }> | Readonly<{ kind: 'and' | 'or'; of: readonly Query[] }>;

export const emptyQuery: Query = { kind: 'and', of: [] };
