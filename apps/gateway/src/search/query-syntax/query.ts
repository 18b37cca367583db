/** Comparators between a field and a value. */
export const comparators = [':', ':<=', ':>=', ':<', ':>'] as const;
export type Comparator = (typeof comparators)[number];

/** A value, in one field or in any. A `prefix` of the empty text means that the field has a value; `or`: alternative values. */
export type Term = Readonly<{
  kind: 'term';
  field?: string;
  comparator: Comparator;
  value: string;
  or?: readonly string[];
  form: 'bare' | 'quoted' | 'prefix';
}>;

/** The syntax tree of a query in the Storefront API's search syntax. */
export type Query = Term | Readonly<{ kind: 'not'; of: Query }> | Readonly<{ kind: 'and' | 'or'; of: readonly Query[] }>;

export const emptyQuery: Query = { kind: 'and', of: [] };
