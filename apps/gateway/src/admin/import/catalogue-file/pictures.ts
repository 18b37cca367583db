import { prefixOf, type ProductDetails } from '@millrace/contracts';
import type { CellReports } from '../csv/cells.js';
import type { Column } from '../csv/columns.js';
import type { Row } from '../csv/table.js';

type Picture = ProductDetails['images'][number];
/** A picture in a file; `altText` is `undefined` when the file has no such column. */
export type PictureCell = Readonly<{ url: string; altText: string | undefined }>;

const address = /^(https?:\/\/|\/(?!\/))[^\s"<>\\]+$/;
const max = { url: 2000, altText: 512, pictures: 250 } as const;

/** The URL in a cell: empty for an empty cell, `undefined` when the column is missing or the URL is invalid, which is reported. */
export const pictureIn = (row: Row, column: Column, { error }: CellReports): string | undefined => {
  const url = row.cell(column);
  if (url === undefined || url === '' || (address.test(url) && url.length <= max.url)) return url;
  error(row, column, 'is not the address of a picture: the picture is left out');
  return undefined;
};

/** A product's distinct pictures in order of position; `undefined` when the file has no picture column. */
export const readPictures = (rows: readonly Row[], reports: CellReports): readonly PictureCell[] | undefined => {
  if (rows.every((row) => row.cell('imageUrl') === undefined)) return undefined;
  const found = new Map<string, PictureCell & { position: number }>();
  rows.forEach((row, index) => {
    const url = pictureIn(row, 'imageUrl', reports);
    if (!url || found.has(url)) return;
    if (found.size === max.pictures) {
      reports.error(
        row,
        'imageUrl',
        `is more than the ${max.pictures} pictures that a product may have: the picture is left out`,
      );
      return;
    }
    const stated = Number(row.cell('imagePosition'));
    if (row.cell('imagePosition') && !(stated > 0))
      reports.notice(row, 'imagePosition', 'is no position: the order of the rows counts');
    found.set(url, { url, altText: altIn(row, reports), position: stated > 0 ? stated : rows.length + index });
  });
  return [...found.values()].toSorted((a, b) => a.position - b.position).map(({ url, altText }) => ({ url, altText }));
};

const altIn = (row: Row, { notice }: CellReports): string | undefined => {
  const text = row.cell('imageAlt');
  const short = text && prefixOf(text, max.altText);
  if (short !== text) notice(row, 'imageAlt', `has ${text?.length} characters, and may have ${max.altText}: it is shortened`);
  return short;
};

/** The pictures after an import, with those of the variants. A picture that the file does not mention keeps its alt text. */
export const mergePictures = (
  before: readonly Picture[],
  cells: readonly PictureCell[] | undefined,
  shown: readonly string[],
): readonly Picture[] => {
  const known = new Map(before.map(({ url, altText }) => [url, altText]));
  const pictures = cells ? cells.map(({ url, altText }) => ({ url, altText: altText ?? known.get(url) ?? '' })) : [...before];
  const drawn = new Set(pictures.map(({ url }) => url));
  for (const url of new Set(shown)) if (!drawn.has(url)) pictures.push({ url, altText: known.get(url) ?? '' });
  return pictures.slice(0, max.pictures);
};
