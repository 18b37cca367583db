import { type ProductDetails, prefixOf } from '@millrace/contracts';
import type { Column } from './columns.js';
import type { Row } from './table.js';
import type { CellFault } from './variant-row.js';

type Picture = ProductDetails['images'][number];
const address = /^(https?:\/\/|\/(?!\/))[^\s"<>\\]+$/;

/** A product's pictures by their position, each once; pictures of its variants behind them. An address that is none is left out. */
export const readPictures = (rows: readonly Row[]): Readonly<{ images: readonly Picture[]; faults: readonly CellFault[] }> => {
  const faults: CellFault[] = [];
  const found = new Map<string, Picture & { position: number }>();
  const add = (row: Row, column: Column, altText: string, position: number) => {
    const url = row.cell(column);
    if (url === '' || found.has(url)) return;
    if (address.test(url) && url.length <= 2000) found.set(url, { url, altText: prefixOf(altText, 512), position });
    else faults.push({ row: row.number, column, reason: 'is not the address of a picture: the picture is left out' });
  };
  rows.forEach((row, index) => {
    const stated = Number(row.cell('imagePosition'));
    add(row, 'imageUrl', row.cell('imageAlt'), stated > 0 ? stated : rows.length + index);
  });
  for (const row of rows) add(row, 'variantImage', '', Number.POSITIVE_INFINITY);
  const images = [...found.values()].toSorted((a, b) => (a.position < b.position ? -1 : Number(a.position > b.position)));
  return { images: images.map(({ url, altText }) => ({ url, altText })), faults };
};
