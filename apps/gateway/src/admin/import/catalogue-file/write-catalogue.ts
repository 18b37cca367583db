import type { ProductDetails, StockItem, Variant } from '@millrace/contracts';
import { stringify } from 'csv-stringify/sync';
import { toDecimal } from '../../../money/amount.js';
import { type Column, columnNames } from '../csv/columns.js';
import { optionColumns } from './variant-patch.js';
import { writtenMetafields } from './written-metafields.js';
import { writtenTranslations } from './written-translations.js';

type Cells = Readonly<Partial<Record<Column, string>>>;
type Stock = Pick<ReadonlyMap<string, StockItem>, 'get'>;

const written = (Object.keys(columnNames) as Column[]).filter((column) => column !== 'giftCard');

/**
 * Writes products as CSV in Shopify's format, with a column for each text and language that has translations, or with all columns of the given languages.
 * Metafields have columns where all columns are those of the products. Importing the result changes nothing.
 */
export const writeCatalogue = (products: readonly ProductDetails[], stock: Stock, locales?: readonly string[]): string => {
  const more = [...writtenTranslations(products, locales), ...(locales ? [] : writtenMetafields(products))];
  return stringify([
    [...written.map((column) => columnNames[column][0]), ...more.map(({ heading }) => heading)],
    ...products.flatMap((product) =>
      rowsOf(product, stock).map((cells, row) => [
        ...written.map((column) => cells[column] ?? ''),
        ...more.map(({ cellOf }) => cellOf(product, row)),
      ]),
    ),
  ]);
};

const rowsOf = (product: ProductDetails, stock: Stock): Cells[] => {
  const { handle, variants, images } = product;
  return Array.from({ length: Math.max(variants.length, images.length) }, (_, at) => {
    const variant = variants[at];
    return {
      handle,
      ...(at === 0 && productCells(product)),
      ...(variant && variantCells(variant, stock.get(variant.id))),
      ...pictureCells(images[at], at),
    };
  });
};

const productCells = (product: ProductDetails): Cells => {
  const { title, descriptionHtml, vendor, category, productType, tags, status, unlisted, seo, options } = product;
  return {
    title,
    descriptionHtml,
    vendor,
    category,
    productType,
    tags: tags.join(', '),
    published: status === 'active' ? 'TRUE' : 'FALSE',
    status: unlisted ? 'unlisted' : status,
    seoTitle: seo.title,
    seoDescription: seo.description,
    ...Object.fromEntries(optionColumns.map(([name], at) => [name, options[at]?.name ?? (at === 0 ? 'Title' : '')])),
  };
};

const variantCells = (variant: Variant, item: StockItem | undefined): Cells => ({
  ...Object.fromEntries(
    optionColumns.map(([, value], at) => [value, variant.selectedOptions[at]?.value ?? (at === 0 ? 'Default Title' : '')]),
  ),
  sku: variant.sku,
  barcode: variant.barcode ?? '',
  price: toDecimal(variant.price),
  compareAtPrice: variant.compareAtPrice ? toDecimal(variant.compareAtPrice) : '',
  weightGrams: variant.weightGrams ? String(variant.weightGrams) : '',
  taxCategory: variant.taxCategory ?? '',
  variantImage: variant.imageUrl ?? '',
  tracker: item?.tracked === false ? '' : 'shopify',
  policy: item?.inventoryPolicy ?? 'deny',
  quantity: item ? String(item.onHand - (item.backordered ?? 0)) : '',
});

const pictureCells = (image: ProductDetails['images'][number] | undefined, at: number): Cells =>
  image ? { imageUrl: image.url, imageAlt: image.altText, imagePosition: String(at + 1) } : {};
