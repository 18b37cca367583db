import type { Column } from './columns.js';

/** A column with translations of another: `Title [de]`. `locale`: BCP 47. */
export type TranslatedColumn = Readonly<{ index: number; name: string; column: Column; locale: string }>;

/** Keys of the texts of a product, by the columns that have them. */
export const translatedTexts = {
  title: 'title',
  descriptionHtml: 'body_html',
  productType: 'product_type',
  seoTitle: 'meta_title',
  seoDescription: 'meta_description',
} as const satisfies Partial<Record<Column, string>>;

const translatable: ReadonlySet<string> = new Set([
  ...Object.keys(translatedTexts),
  ...[1, 2, 3].flatMap((option) => [`option${option}Name`, `option${option}Value`]),
]);
const language = /^([a-z]{2,3})(?:-([a-z]{2}))?\]$/i;

/** The column of a heading like `Title [de]`; `columnOf` tells that of `Title`. `undefined` for other headings. */
export const translatedColumn = (
  name: string,
  columnOf: (name: string) => Column | undefined,
): Pick<TranslatedColumn, 'column' | 'locale'> | undefined => {
  const text = name.trim();
  const bracket = text.lastIndexOf('[');
  const [, code = '', country] = language.exec(text.slice(bracket + 1)) ?? [];
  const column = code === '' ? undefined : columnOf(text.slice(0, bracket));
  if (column === undefined || !translatable.has(column)) return undefined;
  return { column, locale: code.toLowerCase() + (country ? `-${country.toUpperCase()}` : '') };
};
