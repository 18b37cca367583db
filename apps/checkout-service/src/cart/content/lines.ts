import type { Attribute, CartEvent, CartLine, PricedCart } from '@millrace/contracts';
import type { Offers } from '../../price-list/price-list.js';

type Lines = readonly CartLine[];
export type LineChange = Extract<CartEvent, { type: 'LinesChanged' }>['lines'][number];

/** Adds to the quantity of the line with this id and sets its price; appends the line when there is none. */
export const withLine = (lines: Lines, added: CartLine): CartLine[] => {
  if (!lines.some(({ lineId }) => lineId === added.lineId)) return [...lines, added];
  return lines.map((line) =>
    line.lineId === added.lineId ? { ...line, quantity: line.quantity + added.quantity, price: added.price } : line,
  );
};

/** Changes a line; a quantity of 0 removes it. Attributes that are not given stay. */
export const withChange = (lines: Lines, { lineId, quantity, attributes }: LineChange): CartLine[] =>
  lines
    .map((line) => (line.lineId === lineId ? { ...line, quantity, attributes: attributes ?? line.attributes } : line))
    .filter((line) => line.quantity > 0);

export const withoutLines = (lines: Lines, lineIds: readonly string[]): CartLine[] =>
  lines.filter(({ lineId }) => !lineIds.includes(lineId));

/** The quantity of a variant in all lines together. */
export const quantityOf = (lines: Lines, variantId: string): number =>
  lines.reduce((sum, line) => (line.variantId === variantId ? sum + line.quantity : sum), 0);

/** The line with the same variant and the same attributes. */
export const matchingLine = (
  lines: Lines,
  { variantId, attributes }: Pick<CartLine, 'variantId' | 'attributes'>,
): CartLine | undefined => lines.find((line) => line.variantId === variantId && sameAttributes(line.attributes, attributes));

/** Whether two lists have the same attributes, in any order. */
export const sameAttributes = (a: readonly Attribute[], b: readonly Attribute[]): boolean => {
  const pairs = (attributes: readonly Attribute[]) => attributes.map(({ key, value }) => JSON.stringify([key, value])).sort();
  return pairs(a).join() === pairs(b).join();
};

/** Whether two carts have the same quantities and attributes in the same order of lines. */
export const sameLines = (a: Lines, b: Lines): boolean =>
  a.length === b.length &&
  a.every((line, index) => {
    const other = b[index];
    return other?.lineId === line.lineId && other.quantity === line.quantity && sameAttributes(other.attributes, line.attributes);
  });

/** The current price of each line; a line that is not for sale any more has none. */
export const currentPrices = (lines: Lines, offers: Offers): PricedCart['prices'] =>
  lines.map(({ lineId, variantId }) => {
    const priceNow = offers.get(variantId)?.price;
    return priceNow ? { lineId, priceNow } : { lineId };
  });
