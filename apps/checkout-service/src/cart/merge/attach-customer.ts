import type { CartEvent, CartRejection, CartRequest } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import type { Offers } from '../../price-list/price-list.js';
import type { FillPolicy } from '../content/fill.js';
import type { SizePolicy } from '../content/size.js';
import { merge } from './merge.js';
import type { Mergeable } from './merges.js';
import { undoMerge } from './undo-merge.js';

type CartDecision = Decision<CartEvent, CartRejection>;
/** A cart of which a merge is decided. */
export type MergingCart = Mergeable & Readonly<{ expired?: true; customerHash?: string }>;
/** A log-in with a cart in hand. `source`: the open cart that the customer has from before; `offers`: the current ones, in the currency of the cart in hand. */
export type AttachCustomer = Extract<CartRequest, { type: 'AttachCustomer' }> &
  Readonly<{ source?: Readonly<{ id: string; cart: MergingCart | undefined }> | undefined; offers: Offers }>;

/** Attaches the cart to a customer, and merges the other cart of the customer into it if that is still open. */
export const attachCustomer = (
  policy: FillPolicy & SizePolicy,
  cart: MergingCart,
  { customerId, customerHash, source, offers }: AttachCustomer,
): { readonly accepted: readonly CartEvent[] } => {
  const isAttached = cart.customerId === customerId && cart.customerHash === customerHash;
  const event: CartEvent = { type: 'CustomerAttached', customerId, ...(customerHash !== undefined && { customerHash }) };
  const attached: readonly CartEvent[] = isAttached ? [] : [event];
  if (!source?.cart || !isOpen(source.cart) || source.cart.customerId !== customerId) return accept(...attached);
  return accept(...attached, merge(policy, cart, { id: source.id, cart: source.cart, offers }));
};

/** Whether a cart can be changed. */
export const isOpen = ({ status, expired, mergedInto }: MergingCart): boolean =>
  status === 'open' && !expired && mergedInto === undefined;

/** Undoes the newest merge of the cart. `source`: the cart that was merged. */
export const undoNewestMerge = ({ merges = [], lines }: MergingCart, source: MergingCart | undefined): CartDecision => {
  const newest = merges.at(-1);
  return newest && source ? accept(undoMerge({ lines }, newest, source).undone) : reject({ type: 'NoMergeToUndo' });
};

type SourceEvent = Readonly<{ id: string; event: CartEvent }>;

/** What merges, and their undoing, in the cart `id` mean for the source carts. `before`: the cart before the events. */
export const sourceEvents = (
  { id: cartId, before }: Readonly<{ id: string; before: MergingCart | undefined }>,
  sources: ReadonlyMap<string, MergingCart | undefined>,
  events: readonly CartEvent[],
): readonly SourceEvent[] =>
  events.flatMap((event): readonly SourceEvent[] => {
    if (event.type === 'CartMerged') return [{ id: event.sourceCartId, event: { type: 'CartMergedInto', cartId } }];
    if (event.type !== 'CartMergeUndone') return [];
    const [source, newest] = [sources.get(event.sourceCartId), before?.merges?.at(-1)];
    if (!before || !source || !newest) throw new Error(`${cartId}: the undone merge is not the newest`);
    const lines = [...undoMerge(before, newest, source).returned];
    return [{ id: event.sourceCartId, event: { type: 'CartUnmerged', cartId, lines } }];
  });
