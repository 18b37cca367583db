import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Column, columnNames, unsupportedColumns } from '../csv/columns.js';
import { readHeader } from '../csv/header.js';

const document = readFileSync(new URL('../../../../../../docs/import.md', import.meta.url), 'utf8');
const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
/** The rows of the table of columns: names, handling. */
const documented = [...document.matchAll(/^\| (`[^|]+`) \| ([^|]+?) \| [^|]+ \|$/gm)].map(([, names, treatment]) => [
  names,
  treatment,
]);

it('are those of the code, with their handling', () => {
  const known = [
    ...(Object.keys(columnNames) as Column[]).map((column) => [
      code(columnNames[column]),
      column === 'giftCard' ? 'not supported' : 'used',
    ]),
    ...unsupportedColumns.map(({ names, treatment }) => [code(names), treatment]),
  ];
  expect(documented).toEqual(known);
});

it.each([
  'Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Option1 Linked To,Option2 Name,Option2 Value,Option2 Linked To,Option3 Name,Option3 Value,Option3 Linked To,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Fulfillment Service,Variant Price,Variant Compare At Price,Variant Requires Shipping,Variant Taxable,Unit Price Total Measure,Unit Price Total Measure Unit,Unit Price Base Measure,Unit Price Base Measure Unit,Variant Barcode,Image Src,Image Position,Image Alt Text,Gift Card,SEO Title,SEO Description,Google Shopping / MPN,Google Shopping / Custom Label 0,Fabric (product.metafields.custom.fabric),Variant Image,Variant Weight Unit,Variant Tax Code,Cost per item,Included / Germany,Price / Germany,Compare At Price / Germany,Included / International,Price / International,Compare At Price / International,Status,Collection',
  'Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Barcode,Option1 name,Option1 value,Option1 Linked To,Price,Compare-at price,Cost per item,Charge tax,Tax code,Unit price total measure,Unit price base measure unit,Inventory tracker,Inventory quantity,Continue selling when out of stock,Weight value (grams),Weight unit for display,Requires shipping,Fulfillment service,Product image URL,Image position,Image alt text,Variant image URL,Gift card,SEO title,SEO description,Color (product.metafields.shopify.color-pattern),Google Shopping / Age group,Compare-at price / Asia',
])('cover every heading of an export: %#', (header) => {
  const unknown = readHeader(header.split(',')).ignored.filter(({ reason }) => reason.includes('no such column'));
  expect(unknown).toEqual([]);
});
