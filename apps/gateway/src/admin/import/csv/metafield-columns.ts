import { metafieldNameProblem, metafieldProblem } from '@millrace/contracts';

/** A column with metafields. `of`: whose they are. `type`: that of its values, where the heading has one. */
export type MetafieldColumn = Readonly<{
  index: number;
  name: string;
  of: MetafieldsOf;
  namespace: string;
  key: string;
  type?: string;
}>;
export type MetafieldsOf = 'product' | 'variant';

const openings = { product: '(product.metafields.', variant: '(variant.metafields.' } as const;
const closing = ')';
const prefixes = { product: 'metafield:', variant: 'variant metafield:' } as const;
const owners = ['product', 'variant'] as const;

/** The type at the end of a text: `Weight [number_integer]`; `undefined`: there is none that is known. */
const typeIn = (text: string): string | undefined => {
  const bracket = text.lastIndexOf('[');
  const end = text.trimEnd();
  if (bracket < 0 || !end.endsWith(']')) return undefined;
  const type = end.slice(bracket + 1, -1);
  return metafieldProblem(type, '') === 'TYPE' ? undefined : type;
};

/** The part of a heading that names the metafield of an owner, and the part that may tell its type. */
const partsOf = (heading: string, of: MetafieldsOf): readonly [name: string, label: string] | undefined => {
  const lower = heading.toLowerCase();
  const [opening, prefix] = [openings[of], prefixes[of]];
  const start = lower.lastIndexOf(opening);
  if (start >= 0 && heading.endsWith(closing))
    return [heading.slice(start + opening.length, -closing.length), heading.slice(0, start)];
  if (!lower.startsWith(prefix)) return undefined;
  const [name = ''] = heading.slice(prefix.length).split('[');
  return [name.trim(), heading];
};

/**
 * The metafield of a heading: `Material (product.metafields.custom.material)`, or `Metafield: custom.material [multi_line_text_field]`; of variants
 * `Pack (variant.metafields.custom.pack)`, or `Variant Metafield: custom.pack`. `undefined` for other headings.
 */
export const metafieldColumn = (heading: string): Omit<MetafieldColumn, 'index' | 'name'> | undefined => {
  const of = owners.find((one) => partsOf(heading.trim(), one));
  if (!of) return undefined;
  const [name = '', label = ''] = partsOf(heading.trim(), of) ?? [];
  const [namespace = '', key = '', ...more] = name.split('.');
  if (more.length > 0 || metafieldNameProblem({ namespace, key })) return undefined;
  const type = typeIn(label);
  return { of, namespace, key, ...(type !== undefined && { type }) };
};

/** The heading of a column in exports. `type`: where it has to be told. */
export const metafieldHeading = ({ of, namespace, key, type }: Omit<MetafieldColumn, 'index' | 'name'>): string =>
  `${key}${type === undefined ? '' : ` [${type}]`} ${openings[of]}${namespace}.${key}${closing}`;
