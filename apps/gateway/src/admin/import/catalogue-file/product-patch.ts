import type { ProductDetails } from '@millrace/contracts';
import { productIdOf } from '../../../identity/catalogue-ids.js';
import { booleanIn, type CellError, openCellReports, quoted, textIn, type CellReports } from '../csv/cells.js';
import type { Column } from '../csv/columns.js';
import { type PictureCell, readPictures } from './pictures.js';
import type { Row } from '../csv/table.js';
import type { Columns } from '../csv/header.js';
import type { MetafieldColumn } from '../csv/metafield-columns.js';
import { type MetafieldPatch, readMetafields } from './metafield-patch.js';
import { readTranslations, type TranslationPatch } from './translation-patch.js';
import { optionColumns, readVariant, describesVariant, type VariantPatch } from './variant-patch.js';

export type Status = Readonly<{ status: ProductDetails['status']; unlisted?: true }>;

/** The changes to a product in a file. An absent field leaves the product's value unchanged. */
export type ProductPatch = Readonly<{
  id: string;
  handle: string;
  rows: readonly [Row, ...Row[]];
  words: Partial<Pick<ProductDetails, 'title' | 'descriptionHtml' | 'vendor' | 'productType' | 'category' | 'tags'>>;
  seo: Partial<ProductDetails['seo']>;
  /** `unknown`: the cell is not a status. */
  status?: Status | 'unknown';
  published?: boolean;
  giftCard: boolean;
  /** In the order of the three option columns; `undefined` when the file has no such column. */
  optionNames: readonly (string | undefined)[];
  pictures?: readonly PictureCell[];
  variants: readonly (VariantPatch & Readonly<{ metafields: readonly MetafieldPatch[] }>)[];
  translations: readonly TranslationPatch[];
  metafields: readonly MetafieldPatch[];
  errors: readonly CellError[];
}>;

const max = { tags: 250, tag: 255, rows: 2500 } as const;

/** Builds the patch from the rows of one handle. A product field comes from the first row with a value in its column. */
export const readProduct = (
  handle: string,
  all: readonly [Row, ...Row[]],
  currency: string,
  columns: Pick<Columns, 'translated' | 'metafields'>,
): ProductPatch => {
  const reports = openCellReports();
  const ofProduct = columns.metafields.filter(({ of }) => of === 'product');
  const ofVariants = columns.metafields.filter(({ of }) => of === 'variant');
  const beyond = all[max.rows];
  if (beyond)
    reports.error(beyond, 'handle', `is more than the ${max.rows} rows that a product may have: none is taken from here on`);
  const rows: readonly [Row, ...Row[]] = [all[0], ...all.slice(1, max.rows)];
  const first = rowFor(rows);
  const text = (column: Column, maxLength: number) => textIn(first(column), column, maxLength, reports);
  const words = {
    title: text('title', 255),
    descriptionHtml: text('descriptionHtml', 65_536),
    vendor: text('vendor', 255),
    productType: text('productType', 255),
    category: text('category', 500),
    tags: tagsIn(first('tags'), reports),
  };
  const seo = { title: text('seoTitle', 512), description: text('seoDescription', 2000) };
  const pictures = readPictures(rows, reports);
  const status = statusIn(first('status'), reports);
  const published = publishedIn(first('published'), reports);
  const giftCard = booleanIn(first('giftCard').cell('giftCard') ?? '') === true;
  if (giftCard) reports.error(first('giftCard'), 'giftCard', 'gift cards are not supported: what is new becomes a draft');
  return {
    id: productIdOf(handle),
    handle,
    rows,
    giftCard,
    words: present(words),
    seo: present(seo),
    ...(status && { status }),
    ...(published !== undefined && { published }),
    ...(pictures && { pictures }),
    optionNames: optionColumns.map(([name]) => first(name).cell(name)),
    variants: variantsIn(rows, currency, reports, ofVariants),
    translations: readTranslations(rows, columns.translated, reports),
    metafields: readMetafields(rows, ofProduct, reports),
    errors: reports.errors,
  };
};

/** The first row with a value in the column, or the first row. */
const rowFor =
  (rows: readonly [Row, ...Row[]]) =>
  (column: Column): Row =>
    rows[0].cell(column) !== '' ? rows[0] : (rows.find((row) => row.cell(column)) ?? rows[0]);

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const present = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;

const variantsIn = (
  rows: readonly [Row, ...Row[]],
  currency: string,
  reports: CellReports,
  metafields: readonly MetafieldColumn[],
): ProductPatch['variants'] => {
  const variants: ProductPatch['variants'][number][] = [];
  for (const row of rows) {
    if (row === rows[0] || describesVariant(row))
      variants.push({ ...readVariant(row, currency, reports), metafields: readMetafields([row], metafields, reports) });
    else if (!row.cell('imageUrl') && !row.cell('variantImage'))
      reports.notice(row, 'price', 'tells neither a variant nor a picture');
  }
  return variants;
};

const tagsIn = (row: Row, reports: CellReports): string[] | undefined => {
  const text = textIn(row, 'tags', 100_000, reports);
  if (text === undefined) return undefined;
  const tags = [...new Set(text.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '');
  const short = tags.filter((tag) => tag.length <= max.tag);
  if (short.length < tags.length) reports.error(row, 'tags', `a tag may have ${max.tag} characters: longer ones are left out`);
  if (short.length > max.tags) reports.error(row, 'tags', `a product may have ${max.tags} tags: those behind them are left out`);
  return short.slice(0, max.tags);
};

const statuses: Readonly<Record<string, Status>> = {
  active: { status: 'active' },
  draft: { status: 'draft' },
  archived: { status: 'archived' },
  unlisted: { status: 'active', unlisted: true },
};

const statusIn = (row: Row, { error }: CellReports): ProductPatch['status'] => {
  const text = row.cell('status');
  if (!text) return undefined;
  const status = Object.hasOwn(statuses, text.toLowerCase()) ? statuses[text.toLowerCase()] : undefined;
  if (!status)
    error(
      row,
      'status',
      `${quoted(text)} is none of active, draft, archived, unlisted: it is not taken, and what is new becomes a draft`,
    );
  return status ?? 'unknown';
};

const publishedIn = (row: Row, { error }: CellReports): boolean | undefined => {
  const text = row.cell('published');
  if (!text) return undefined;
  const published = booleanIn(text);
  if (published === undefined) error(row, 'published', `${quoted(text)} is neither true nor false: it is not taken`);
  return published;
};
