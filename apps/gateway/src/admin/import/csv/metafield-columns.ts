import { metafieldNameProblem, metafieldProblem } from '@millrace/contracts';

/** A column with metafields of products. `type`: that of its values, where the heading has one. */
export type MetafieldColumn = Readonly<{ index: number; name: string; namespace: string; key: string; type?: string }>;

const [opening, closing] = ['(product.metafields.', ')'] as const;
const prefix = 'metafield:';

/** The type at the end of a text: `Weight [number_integer]`; `undefined`: there is none that is known. */
const typeIn = (text: string): string | undefined => {
  const bracket = text.lastIndexOf('[');
  const end = text.trimEnd();
  if (bracket < 0 || !end.endsWith(']')) return undefined;
  const type = end.slice(bracket + 1, -1);
  return metafieldProblem(type, '') === 'TYPE' ? undefined : type;
};

/** The part of a heading that names the metafield, and the part that may tell its type. */
const partsOf = (heading: string): readonly [name: string, label: string] | undefined => {
  const lower = heading.toLowerCase();
  const start = lower.lastIndexOf(opening);
  if (start >= 0 && heading.endsWith(closing))
    return [heading.slice(start + opening.length, -closing.length), heading.slice(0, start)];
  if (!lower.startsWith(prefix)) return undefined;
  const [name = ''] = heading.slice(prefix.length).split('[');
  return [name.trim(), heading];
};

/**
 * The metafield of a heading: `Material (product.metafields.custom.material)`, or `Metafield: custom.material [multi_line_text_field]`. `undefined` for other
 * headings.
 */
export const metafieldColumn = (heading: string): Omit<MetafieldColumn, 'index' | 'name'> | undefined => {
  const [name = '', label = ''] = partsOf(heading.trim()) ?? [];
  const [namespace = '', key = '', ...more] = name.split('.');
  if (more.length > 0 || metafieldNameProblem({ namespace, key })) return undefined;
  const type = typeIn(label);
  return { namespace, key, ...(type !== undefined && { type }) };
};

/** The heading of a column in exports. `type`: where it has to be told. */
export const metafieldHeading = ({ namespace, key, type }: Omit<MetafieldColumn, 'index' | 'name'>): string =>
  `${key}${type === undefined ? '' : ` [${type}]`} ${opening}${namespace}.${key}${closing}`;
