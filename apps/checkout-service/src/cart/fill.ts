import type { CartEvent, CartLine, CartRejection, CartRequest } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import type { Offers } from '../price-list/price-list.js';
import { type LineChange, lineLike, piecesOf, sameLines, withChange, withLine } from './lines.js';

/** `maxPerVariant`: pieces of one variant, in all lines together. */
export type FillPolicy = Readonly<{ maxPerVariant: number; maxLines: number }>;
type Content = Readonly<{ lines: readonly CartLine[]; currency: string }>;
type NewLine = Extract<CartRequest, { type: 'AddLines' }>['lines'][number];
type Added = Readonly<{ lines: readonly NewLine[]; offers: Offers }>;

/**
 * The new lines at today's prices, each under the id of the line it joins. One bad line refuses them all and is named by its
 * place in what was asked.
 */
export const priceLines = (policy: FillPolicy, { lines, currency }: Content, added: Added): Decision<CartLine, CartRejection> => {
  const priced: CartLine[] = [];
  let filled = lines;
  for (const [index, { variantId, quantity, attributes, lineId }] of added.lines.entries()) {
    const price = added.offers.get(variantId)?.price;
    if (!price) return reject({ type: 'MerchandiseNotFound', variantId, index });
    if (price.currency !== currency) return reject({ type: 'CurrencyMismatch', variantId, index });
    const joined = lineLike(filled, { variantId, attributes });
    if (piecesOf(filled, variantId) + quantity > policy.maxPerVariant) return tooMany(policy, index);
    if (!joined && filled.some((line) => line.lineId === lineId)) throw new Error(`line id ${lineId} is taken`);
    const line = { lineId: joined?.lineId ?? lineId, variantId, quantity, price, attributes };
    priced.push(line);
    filled = withLine(filled, line);
  }
  return filled.length > policy.maxLines ? reject({ type: 'TooManyLines', max: policy.maxLines }) : accept(...priced);
};

/** All changes, one after the other, or none. */
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
    // fewer than there were is always a way back to what is allowed
    if (quantity > line.quantity && piecesOf(changed, line.variantId) > policy.maxPerVariant) return tooMany(policy, index);
  }
  return sameLines(lines, changed) ? accept() : accept({ type: 'LinesChanged', lines: [...changes] });
};

const tooMany = ({ maxPerVariant }: FillPolicy, index: number) =>
  reject<CartRejection>({ type: 'TooManyOfOneItem', max: maxPerVariant, index });
