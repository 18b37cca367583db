import type { CartEvent, CartState } from '@millrace/contracts';
import { codeKey } from '../content/discount-codes.js';
import { withMergedLine } from './merge.js';

type CartMerged = Extract<CartEvent, { type: 'CartMerged' }>;
type CartMergeUndone = Extract<CartEvent, { type: 'CartMergeUndone' }>;

/** A merge with what it took over beside the lines. */
export type StoredMerge = NonNullable<CartState['merges']>[number] &
  Readonly<{ brought: Pick<CartMerged, 'note' | 'attributes' | 'discountCodes'> }>;
/** `merges`: those that can be undone, oldest first. */
export type Mergeable = Omit<CartState, 'merges'> & Readonly<{ merges?: readonly StoredMerge[] }>;

/** The most merges of a cart that can be undone. */
const maxMerges = 10;

/** The cart after a merge. */
export const withMerge = <C extends Mergeable>(cart: C, event: CartMerged): C => {
  const { sourceCartId: cartId, lines, note, attributes, discountCodes } = event;
  const stored: StoredMerge = {
    cartId,
    lines: lines.map(({ source, quantity, lineId, reason }) => ({
      sourceLineId: source.lineId,
      variantId: source.variantId,
      wanted: source.quantity,
      quantity,
      ...(lineId !== undefined && { lineId }),
      ...(reason && { reason }),
    })),
    brought: { ...(note !== undefined && { note }), ...(attributes && { attributes }), ...(discountCodes && { discountCodes }) },
  };
  return {
    ...cart,
    lines: lines.reduce(withMergedLine, cart.lines),
    ...(note !== undefined && { note }),
    ...(attributes && { attributes: [...cart.attributes, ...attributes] }),
    ...(discountCodes && { discountCodes: [...(cart.discountCodes ?? []), ...discountCodes] }),
    merges: [...(cart.merges ?? []), stored].slice(-maxMerges),
  };
};

/** The cart without the lines that were taken out, and without the note, attributes and codes of the merge as far as they are unchanged. */
export const withoutMerge = <C extends Mergeable>({ merges = [], ...cart }: C, event: CartMergeUndone): Omit<C, 'merges'> => {
  const brought: StoredMerge['brought'] = merges.at(-1)?.brought ?? {};
  const { attributes = [], discountCodes = [] } = brought;
  const codes = new Set(discountCodes.map(codeKey));
  const isBrought = (one: CartState['attributes'][number]) =>
    attributes.some(({ key, value }) => key === one.key && value === one.value);
  const quantities = new Map(event.lines.map(({ lineId, quantity }) => [lineId, quantity]));
  const left = merges.slice(0, -1);
  return {
    ...cart,
    lines: cart.lines
      .map((line) => ({ ...line, quantity: line.quantity - (quantities.get(line.lineId) ?? 0) }))
      .filter(({ quantity }) => quantity > 0),
    note: cart.note === brought.note ? '' : cart.note,
    attributes: cart.attributes.filter((one) => !isBrought(one)),
    ...(cart.discountCodes && { discountCodes: cart.discountCodes.filter((code) => !codes.has(codeKey(code))) }),
    ...(left.length > 0 && { merges: left }),
  };
};
