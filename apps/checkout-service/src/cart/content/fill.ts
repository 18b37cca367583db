import type { CartEvent, CartLine, CartRejection, CartRequest } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import type { Offers } from '../../price-list/price-list.js';
import { type LineChange, matchingLine, quantityOf, sameLines, withChange, withLine } from './lines.js';

/** `maxPerVariant`: the quantity of one variant in all lines together. */
export type FillPolicy = Readonly<{ maxPerVariant: number; maxLines: number }>;
type Content = Readonly<{ lines: readonly CartLine[]; currency: string }>;
type NewLine = Extract<CartRequest, { type: 'AddLines' }>['lines'][number];
type Addition = Readonly<{ lines: readonly NewLine[]; offers: Offers }>;

/**
 * The new lines at current prices, each with the id of the line that it joins. One invalid line rejects all; the rejection has its index in
 * the command.
 */
export const priceLines = (
  policy: FillPolicy,
  { lines, currency }: Content,
  { lines: added, offers }: Addition,
): Decision<CartLine, CartRejection> => {
  const priced: CartLine[] = [];
  let filled = lines;
  for (const [index, { variantId, quantity, attributes, lineId }] of added.entries()) {
    const price = offers.get(variantId)?.price;
    if (!price) return reject({ type: 'MerchandiseNotFound', variantId, index });
    if (price.currency !== currency) return reject({ type: 'CurrencyMismatch', variantId, index });
    const joined = matchingLine(filled, { variantId, attributes });
    if (quantityOf(filled, variantId) + quantity > policy.maxPerVariant) return tooManyOfOneItem(policy, index);
    if (!joined && filled.some((line) => line.lineId === lineId)) throw new Error(`line id ${lineId} is taken`);
    const line = { lineId: joined?.lineId ?? lineId, variantId, quantity, price, attributes };
    priced.push(line);
    filled = withLine(filled, line);
  }
  return filled.length > policy.maxLines ? reject({ type: 'TooManyLines', max: policy.maxLines }) : accept(...priced);
};

/** All changes, applied one after the other, or none. */
export const changeLines = (
  policy: FillPolicy,
  { lines }: Content,
  changes: readonly LineChange[],
): Decision<CartEvent, CartRejection> => {
  let changed = lines;
  for (const [index, change] of changes.entries()) {
    const { lineId, quantity } = change;
    const line = changed.find((one) => one.lineId === lineId);
    if (!line) return reject({ type: 'LineNotFound', lineId, index });
    changed = withChange(changed, change);
    // A lower quantity is always accepted: it leads back below the limit.
    if (quantity > line.quantity && quantityOf(changed, line.variantId) > policy.maxPerVariant)
      return tooManyOfOneItem(policy, index);
  }
  return sameLines(lines, changed) ? accept() : accept({ type: 'LinesChanged', lines: [...changes] });
};

const tooManyOfOneItem = ({ maxPerVariant }: FillPolicy, index: number) =>
  reject<CartRejection>({ type: 'TooManyOfOneItem', max: maxPerVariant, index });
