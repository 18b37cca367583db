import type { CartEvent, CartLine, CartRejection, CartRequest } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import type { Offers } from '../price-list/price-list.js';
import { type LineChange, lineLike, sameLines, withChange, withLine } from './lines.js';

export type FillPolicy = Readonly<{ maxPerLine: number; maxLines: number }>;
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
    if ((joined?.quantity ?? 0) + quantity > policy.maxPerLine) return tooMany(policy, index);
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
    if (!changed.some((line) => line.lineId === lineId)) return reject({ type: 'LineNotFound', lineId, index });
    if (quantity > policy.maxPerLine) return tooMany(policy, index);
    changed = withChange(changed, change);
  }
  return sameLines(lines, changed) ? accept() : accept({ type: 'LinesChanged', lines: [...changes] });
};

const tooMany = ({ maxPerLine }: FillPolicy, index: number) =>
  reject<CartRejection>({ type: 'TooManyOfOneItem', max: maxPerLine, index });
