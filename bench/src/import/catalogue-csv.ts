import { makeProduct } from '../catalogue/make-product.js';

const columns = [
  ...['Handle', 'Title', 'Body (HTML)', 'Vendor', 'Type', 'Tags', 'Status'],
  ...['Option1 Name', 'Option1 Value', 'Option2 Name', 'Option2 Value', 'Variant SKU', 'Variant Price', 'Variant Inventory Qty'],
];

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Generated products as a merchant's file, one row for each variant, each with ten pieces in stock. */
export const catalogueCsv = (products: number): string => {
  const rows = Array.from({ length: products }, (_, n) => makeProduct(n).event).flatMap((product, n) =>
    product.variants.map((variant, at) => {
      const [one, two] = variant.selectedOptions;
      const texts = [
        product.title,
        product.descriptionHtml,
        product.vendor,
        product.productType,
        product.tags.join(', '),
        'active',
      ];
      const options = [one?.name ?? 'Title', one?.value ?? 'Default Title', two?.name ?? '', two?.value ?? ''];
      const own = [variant.sku, (variant.price.minor / 100).toFixed(2), '10'];
      return [`bench-${n}`, ...(at === 0 ? texts : texts.map(() => '')), ...options, ...own].map(cell).join(',');
    }),
  );
  return [columns.join(','), ...rows, ''].join('\n');
};
