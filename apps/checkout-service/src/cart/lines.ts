import type { Attribute, CartEvent, CartLine, PricedCart } from '@millrace/contracts';
import type { Offers } from '../price-list/price-list.js';

type Lines = readonly CartLine[];
export type LineChange = Extract<CartEvent, { type: 'LinesChanged' }>['lines'][number];

/** More of a line that is there, at the price it was last added for; else a new line at the end. */
export const withLine = (lines: Lines, added: CartLine): CartLine[] => {
  if (!lines.some(({ lineId }) => lineId === added.lineId)) return [...lines, added];
  return lines.map((line) =>
    line.lineId === added.lineId ? { ...line, quantity: line.quantity + added.quantity, price: added.price } : line,
  );
};

/** The line changed; gone when its quantity is nothing. */
export const withChange = (lines: Lines, { lineId, quantity, attributes }: LineChange): CartLine[] =>
  lines
    .map((line) => (line.lineId === lineId ? { ...line, quantity, attributes: attributes ?? line.attributes } : line))
    .filter((line) => line.quantity > 0);

export const without = (lines: Lines, lineIds: readonly string[]): CartLine[] =>
  lines.filter(({ lineId }) => !lineIds.includes(lineId));

/** How many pieces of a variant there are in all lines together. */
export const piecesOf = (lines: Lines, variantId: string): number =>
  lines.reduce((pieces, line) => (line.variantId === variantId ? pieces + line.quantity : pieces), 0);

/** The line to which the same merchandise with the same attributes belongs. */
export const lineLike = (
  lines: Lines,
  { variantId, attributes }: Pick<CartLine, 'variantId' | 'attributes'>,
): CartLine | undefined => lines.find((line) => line.variantId === variantId && sameAttributes(line.attributes, attributes));

/** Attributes are a set of words under keys: their order says nothing. */
export const sameAttributes = (a: readonly Attribute[], b: readonly Attribute[]): boolean => {
  const words = (attributes: readonly Attribute[]) => attributes.map(({ key, value }) => JSON.stringify([key, value])).sort();
  return words(a).join() === words(b).join();
};

export const sameLines = (a: Lines, b: Lines): boolean =>
  a.length === b.length &&
  a.every((line, at) => {
    const other = b[at];
    return other?.lineId === line.lineId && other.quantity === line.quantity && sameAttributes(other.attributes, line.attributes);
  });

/** The current price of each line; a line that is not for sale any more has none. */
export const currentPrices = (lines: Lines, offers: Offers): PricedCart['prices'] =>
  lines.map(({ lineId, variantId }) => {
    const priceNow = offers.get(variantId)?.price;
    return priceNow ? { lineId, priceNow } : { lineId };
  });
