/** The supported columns of Shopify's product CSV with their headings in all releases; exports use the first. */
const supportedColumns = {
  handle: ['Handle', 'URL handle'],
  title: ['Title'],
  descriptionHtml: ['Body (HTML)', 'Body HTML', 'Description'],
  vendor: ['Vendor'],
  category: ['Product Category', 'Standardized Product Type', 'Standard Product Type', 'Category'],
  productType: ['Type', 'Custom Product Type', 'Product Type'],
  tags: ['Tags'],
  published: ['Published', 'Published on online store'],
  status: ['Status'],
  option1Name: ['Option1 Name'],
  option1Value: ['Option1 Value'],
  option2Name: ['Option2 Name'],
  option2Value: ['Option2 Value'],
  option3Name: ['Option3 Name'],
  option3Value: ['Option3 Value'],
  sku: ['Variant SKU', 'SKU'],
  barcode: ['Variant Barcode', 'Barcode', 'Variant Barcodes'],
  tracker: ['Variant Inventory Tracker', 'Inventory tracker'],
  quantity: ['Variant Inventory Qty', 'Inventory quantity', 'Inventory Qty'],
  policy: ['Variant Inventory Policy', 'Continue selling when out of stock', 'Inventory policy'],
  price: ['Variant Price', 'Price'],
  compareAtPrice: ['Variant Compare At Price', 'Compare-at price', 'Compare At Price'],
  weightGrams: ['Variant Grams', 'Weight value (grams)'],
  taxCategory: ['Variant Tax Code', 'Tax code'],
  imageUrl: ['Image Src', 'Product image URL', 'Image source'],
  imagePosition: ['Image Position'],
  imageAlt: ['Image Alt Text'],
  variantImage: ['Variant Image', 'Variant image URL'],
  seoTitle: ['SEO Title'],
  seoDescription: ['SEO Description'],
  giftCard: ['Gift Card'],
} as const;

export type Column = keyof typeof supportedColumns;
export const columnNames: Readonly<Record<Column, readonly string[]>> = supportedColumns;

/** A known column that is not imported: its headings, the reason, and the values without loss. */
export type UnsupportedColumn = Readonly<{
  names: readonly string[];
  /** For headings with a name of the merchant's, such as a market or a metafield. */
  pattern?: RegExp;
  treatment: 'ignored with a notice' | 'not supported';
  reason: string;
  harmless?: RegExp;
}>;

const yes = /^true$/i;

export const unsupportedColumns: readonly UnsupportedColumn[] = [
  {
    names: ['Option1 Linked To', 'Option2 Linked To', 'Option3 Linked To'],
    treatment: 'ignored with a notice',
    reason: 'options have values of their own and are not linked to metafields',
  },
  {
    names: ['Variant Weight', 'Variant Weight Unit', 'Weight unit for display'],
    treatment: 'ignored with a notice',
    reason: 'weights are read in grams, from the column "Variant Grams"',
    harmless: /^(0|0\.0+|g|kg|lb|oz)$/i,
  },
  {
    names: ['Variant Fulfillment Service', 'Fulfillment service'],
    treatment: 'ignored with a notice',
    reason: 'the shop itself sends everything',
    harmless: /^manual$/i,
  },
  {
    names: ['Variant Requires Shipping', 'Requires shipping'],
    treatment: 'not supported',
    reason: 'everything is shipped, and asks for an address',
    harmless: yes,
  },
  {
    names: ['Variant Taxable', 'Charge tax'],
    treatment: 'not supported',
    reason: 'everything is taxed, by the rates of its category',
    harmless: yes,
  },
  { names: ['Cost per item'], treatment: 'ignored with a notice', reason: 'what an item costs the merchant is not kept' },
  {
    names: [
      'Unit Price Total Measure',
      'Unit Price Total Measure Unit',
      'Unit Price Base Measure',
      'Unit Price Base Measure Unit',
    ],
    treatment: 'not supported',
    reason: 'unit prices are not shown',
  },
  {
    names: ['Google Shopping / …'],
    pattern: /^google shopping \//i,
    treatment: 'ignored with a notice',
    reason: 'it is meant for Google Shopping',
  },
  {
    names: ['Included / …'],
    pattern: /^included \//i,
    treatment: 'not supported',
    reason: 'there is one market, and everything is sold in it',
  },
  {
    names: ['Price / …', 'Compare At Price / …', 'Compare-at price / …'],
    pattern: /^(compare[- ]at )?price \//i,
    treatment: 'not supported',
    reason: 'there is one market and one currency',
  },
  {
    names: ['… (collection.metafields.…)', '… (customer.metafields.…)'],
    pattern: /\.metafields\.|^(variant )?metafield:/i,
    treatment: 'ignored with a notice',
    reason: 'it names no metafield of a product or a variant',
  },
  {
    names: ['Collection', 'Custom Collections', 'Smart Collections'],
    treatment: 'ignored with a notice',
    reason: 'collections are made from the product types',
  },
  { names: ['Template Suffix'], treatment: 'ignored with a notice', reason: 'every product has the same page' },
  {
    names: [
      'ID',
      'Variant ID',
      'Command',
      'Created At',
      'Updated At',
      'Published At',
      'Published Scope',
      'URL',
      'Row #',
      'Top Row',
    ],
    treatment: 'ignored with a notice',
    reason: 'the shop keeps this itself; products are known by their handle',
  },
];
