import { readFileSync } from 'node:fs';
import type { ProductDetails, Translation } from '@millrace/contracts';

/** A file of the project. */
export const dataFile = (name: string): string => readFileSync(new URL(`../../../../${name}`, import.meta.url), 'utf8');

/** Rows of a CSV file by the names of its columns. */
export const csvRows = (text: string): readonly Readonly<Record<string, string>>[] => {
  const lines: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.trim().matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    lines.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\n') lines.push([]);
    if (end === '') break;
  }
  const [names = [], ...rows] = lines;
  return rows.map((fields) => Object.fromEntries(names.map((name, index) => [name, fields[index] ?? ''])));
};

/** Items by key, in their order. */
export const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

export type Sample = Readonly<{ id: string; details: ProductDetails; stock: Readonly<Record<string, number>> }>;

/** The products of the sample catalogue, their handles being their ids. */
export const sampleCatalogue = (): readonly Sample[] => {
  const byHandle = grouped(csvRows(dataFile('data/catalogue.csv')), (row) => row['Handle'] ?? '');
  return [...byHandle].map(([id, rows]) => sample(id, rows));
};

/** Products with titles, codes and scripts that are hard to find; none of them is in the sample catalogue. */
export const oddTitles = (): readonly Sample[] =>
  csvRows(dataFile('apps/search-view/src/relevance/odd-titles.csv')).map((row) => {
    const of = (name: string) => row[name] ?? '';
    return sample(of('id'), [
      {
        ...{ Title: of('title'), Type: of('type'), Vendor: of('vendor'), Tags: of('tags'), 'Body (HTML)': of('description') },
        ...{ 'Variant SKU': of('sku'), 'Variant Barcode': of('barcode'), 'Variant Price': '10.00', 'Variant Inventory Qty': '5' },
      },
    ]);
  });

const sample = (id: string, rows: readonly Readonly<Record<string, string>>[]): Sample => {
  const first = rows[0] ?? {};
  const of = (row: Readonly<Record<string, string>>, name: string) => row[name] ?? '';
  const names = [1, 2, 3].map((n) => of(first, `Option${n} Name`)).filter((name) => name !== '' && name !== 'Title');
  const variants = rows.map((row, index) => ({
    id: `${id}_${index + 1}`,
    title: names.map((_, n) => of(row, `Option${n + 1} Value`)).join(' / ') || 'Default',
    sku: of(row, 'Variant SKU'),
    ...(of(row, 'Variant Barcode') && { barcode: of(row, 'Variant Barcode') }),
    price: { minor: Math.round(Number(of(row, 'Variant Price')) * 100), currency: 'EUR' },
    selectedOptions: names.map((name, n) => ({ name, value: of(row, `Option${n + 1} Value`) })),
  }));
  const details: ProductDetails = {
    handle: id,
    title: of(first, 'Title'),
    descriptionHtml: of(first, 'Body (HTML)'),
    vendor: of(first, 'Vendor'),
    productType: of(first, 'Type'),
    category: of(first, 'Product Category'),
    tags: of(first, 'Tags').split(', '),
    options: names.map((name, n) => ({ name, values: [...new Set(rows.map((row) => of(row, `Option${n + 1} Value`)))] })),
    images: [],
    seo: { title: '', description: '' },
    status: 'active',
    variants,
    ...translationsIn(rows, names),
  };
  const stock = Object.fromEntries(rows.map((row, index) => [`${id}_${index + 1}`, Number(of(row, 'Variant Inventory Qty'))]));
  return { id, details, stock };
};

const germanTexts = { 'Title [de]': 'title', 'Body (HTML) [de]': 'body_html', 'Type [de]': 'product_type' } as const;

/** The German texts of the rows of a product; `names`: of its options. */
const translationsIn = (
  rows: readonly Readonly<Record<string, string>>[],
  names: readonly string[],
): Pick<ProductDetails, 'translations'> => {
  const found = new Map<string, Translation>();
  const add = (key: string, value: string | undefined, ...part: readonly string[]) => {
    const text = { locale: 'de', key, value: value ?? '', digest: '0123456789abcdef' };
    if (value) found.set([key, ...part].join(), { ...text, ...(part.length > 0 && { part: [...part] }) });
  };
  for (const [column, key] of Object.entries(germanTexts)) add(key, rows[0]?.[column]);
  names.forEach((name, at) => {
    add('name', rows[0]?.[`Option${at + 1} Name [de]`], name);
    for (const row of rows) add('name', row[`Option${at + 1} Value [de]`], name, row[`Option${at + 1} Value`] ?? '');
  });
  return found.size > 0 ? { translations: [...found.values()] } : {};
};
