/** What we read of Shopify's product CSV, by the names it has had; the first is the one we name when a column is not there. */
const spellings = {
  handle: ['Handle', 'URL handle'],
  title: ['Title'],
  descriptionHtml: ['Body (HTML)', 'Body HTML', 'Description'],
  vendor: ['Vendor'],
  category: ['Product Category', 'Category', 'Standard Product Type'],
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
  quantity: ['Variant Inventory Qty', 'Inventory quantity', 'Inventory Qty'],
  price: ['Variant Price', 'Price'],
  compareAtPrice: ['Variant Compare At Price', 'Compare-at price', 'Compare At Price'],
  imageUrl: ['Image Src', 'Product image URL'],
  imagePosition: ['Image Position'],
  imageAlt: ['Image Alt Text'],
  variantImage: ['Variant Image', 'Variant image URL'],
  seoTitle: ['SEO Title'],
  seoDescription: ['SEO Description'],
} as const;

export type Column = keyof typeof spellings;

/** Without these a file is no product CSV. */
const needed: readonly Column[] = ['handle', 'title', 'price'];

export type Columns = Readonly<{
  indexOf(column: Column): number | undefined;
  /** As the file itself calls it. */
  nameOf(column: Column): string;
  missing: readonly string[];
}>;

const plain = (name: string): string => name.trim().toLowerCase();

/** Finds the columns in a header, in whatever order and case; what is not known is left alone. */
export const readHeader = (header: readonly string[]): Columns => {
  const names = header.map(plain);
  const places = new Map<Column, number>();
  for (const [column, known] of Object.entries(spellings) as [Column, readonly string[]][]) {
    const index = known.map((name) => names.indexOf(plain(name))).find((found) => found >= 0);
    if (index !== undefined) places.set(column, index);
  }
  return {
    indexOf: (column) => places.get(column),
    nameOf: (column) => header[places.get(column) ?? -1]?.trim() ?? spellings[column][0],
    missing: needed.filter((column) => !places.has(column)).map((column) => spellings[column][0]),
  };
};
