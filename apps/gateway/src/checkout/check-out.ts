import { type CartRejection, cart } from '@millrace/contracts';
import type { Command, CommandResult, CommandSender } from '@millrace/event-log';
import { inputFaults } from '../cart/input-faults.js';
import { troubleOf } from '../cart/carts.js';
import { ownsCart } from '../cart/owns-cart.js';
import { readCart } from '../cart/read-cart.js';
import type { CheckoutCompleteInput } from '../generated/shop.js';
import { isUnavailable, unavailable } from '../graphql/errors.js';
import { keyedIdOf, orderGid } from '../identity/gid.js';
import { idempotencyKeyFault, type Keyed, type Keys, keyHash } from '../identity/keys.js';
import type { OrderModel } from '../orders/order.model.js';
import type { OrderTails } from '../orders/order-tails.js';
import { trackOrder } from '../orders/track-order.js';
import type { Watch } from '../orders/watch.js';
import type { ShopContext } from '../reading/shop-context.js';
import { addressFaults } from './address/address-faults.js';
import { toAddress } from './address.js';
import { type CheckoutError, checkoutFault, checkoutRefusals, type NameOf, shortageError } from './checkout-errors.js';
import { shownTotal } from './shown-total.js';
import { shortLines } from './short-lines.js';

type Options = Readonly<{ idempotencyKey?: string | null | undefined; expectedVersion?: number | null | undefined }>;
type Payload = Readonly<{
  order: OrderModel | null;
  orderId: string | null;
  userErrors: readonly CheckoutError[];
  position: string;
}>;
export type CheckOut = (context: ShopContext, input: CheckoutCompleteInput, options: Options) => Promise<Payload>;

/** How long a check-out waits until its order can be shown. */
const patienceMs = 5_000;
/** How long it relies on the tail alone. */
const lookMs = 1_000;

/** Checks a cart out and answers with the order as its view has it. */
export const openCheckOut =
  (requests: CommandSender, keys: Keys, tails: OrderTails): CheckOut =>
  async (context, input, { idempotencyKey, expectedVersion }) => {
    const keyed = keyedIdOf('Cart', input.cartId);
    if (!keyed)
      return refused(context, { code: 'MISSING_CART', message: 'This is not the id of a cart.', field: ['input', 'cartId'] });
    const badKey = idempotencyKeyFault(idempotencyKey);
    if (badKey !== undefined) return refused(context, { code: 'INVALID', message: badKey, field: ['idempotencyKey'] });
    if (!(await ownsCart(keys, context.reading, keyed)))
      return refused(context, { code: 'MISSING_CART', message: 'This cart no longer exists.', field: ['input', 'cartId'] });
    const order = keys.order(keyed.id, idempotencyKey ?? undefined);
    const request = requestOf(input, keyed, order);
    const malformed = inputFaults(cart, request);
    const faults = malformed.length > 0 ? malformed.map(checkoutFault) : addressFaults(request.shippingAddress);
    if (faults.length > 0) return refused(context, ...faults);
    const shortages = await shortagesOf(context, keyed);
    // What this very request has ordered before is in the warehouse's count already.
    if (shortages.length > 0 && !(await trackOrder(context.reading, order))) return refused(context, ...shortages);
    const watch = tails.watch(order.id);
    try {
      const outcome = await asked(requests, order, {
        aggregate: cart,
        id: keyed.id,
        request,
        requestId: keys.request(keyed.id, idempotencyKey ?? undefined),
        ...(expectedVersion == null ? {} : { expectedVersion }),
      });
      if ('position' in outcome) context.reading.saw(outcome.position);
      if (outcome.status === 'rejected') return refused(context, ...(await refusalsOf(context, keyed, outcome.rejection)));
      if (outcome.status !== 'accepted') {
        const { userErrors } = await troubleOf(context, keyed, outcome);
        return { ...refused(context, ...userErrors), orderId: outcome.status === 'pending' ? orderGid(order) : null };
      }
      return shown(context, order, await awaitOrder(context, order, watch, outcome.changed));
    } finally {
      watch.close();
    }
  };

/** Asks; whoever gets no answer is told which order it would be, to look for it later. */
const asked = async (requests: CommandSender, order: Keyed, ask: Command<typeof cart>): Promise<CommandResult<typeof cart>> => {
  try {
    return await requests.send(ask);
  } catch (fault) {
    if (!isUnavailable(fault)) throw fault;
    throw unavailable({ orderId: orderGid(order) });
  }
};

const requestOf = (input: CheckoutCompleteInput, cartKey: Keyed, order: Keyed) => ({
  type: 'CheckOut' as const,
  keyHash: keyHash(cartKey.key),
  orderId: order.id,
  orderKeyHash: keyHash(order.key),
  email: input.email.trim(),
  shippingAddress: toAddress(input.shippingAddress),
  deliveryOptionHandle: input.deliveryOptionHandle,
  payment: { provider: input.payment.provider, token: input.payment.token },
  ...shownTotal(input.expectedTotal),
});

/** Errors of the lines of an open cart that cannot be had. What is wrong with the cart itself is for its rules to say. */
const shortagesOf = async (context: ShopContext, keyed: Keyed): Promise<readonly CheckoutError[]> => {
  const cartNow = await readCart(context.reading, keyed);
  if (cartNow?.state.status !== 'open') return [];
  const short = await shortLines(context.reading, cartNow.state.lines);
  const nameOf = await namesOf(context, short);
  return short.map((line) => shortageError(keyed.id, line, nameOf));
};

const refusalsOf = async (context: ShopContext, { id }: Keyed, why: CartRejection): Promise<readonly CheckoutError[]> =>
  checkoutRefusals(why, id, await namesOf(context, why.type === 'LinesNotSold' ? why.lines : []));

const namesOf = async ({ catalogue }: ShopContext, lines: readonly { variantId: string }[]): Promise<NameOf> => {
  const names = await Promise.all(
    lines.map(async ({ variantId }) => [variantId, (await catalogue.productOf(variantId))?.title] as const),
  );
  const known = new Map(names);
  return (variantId) => known.get(variantId) ?? 'An item';
};

const refused = (context: ShopContext, ...userErrors: readonly CheckoutError[]): Payload => ({
  order: null,
  orderId: null,
  userErrors,
  position: context.reading.saw({}),
});

const shown = (context: ShopContext, keyed: Keyed, order: OrderModel | null): Payload => {
  const orderId = orderGid(keyed);
  if (order) return { order, orderId, userErrors: [], position: context.reading.saw({}) };
  const message = `The order is placed and can be read soon as ${orderId}.`;
  return { ...refused(context, { code: 'REQUEST_PENDING', message, field: null }), orderId };
};

/** The order is placed, whether or not its view can show it at the moment. */
const whenAvailable = (fault: unknown): null => {
  if (isUnavailable(fault)) return null;
  throw fault;
};

/** A new order is heard of at the end of the log. One that was placed before may be there already: that is looked at first. */
const awaitOrder = async ({ reading }: ShopContext, keyed: Keyed, watch: Watch, isNew: boolean): Promise<OrderModel | null> => {
  const deadline = Date.now() + patienceMs;
  let heard = isNew ? await watch.next(lookMs) : undefined;
  for (;;) {
    reading.saw(heard ?? {});
    const order = await trackOrder(reading, keyed).catch(whenAvailable);
    const left = deadline - Date.now();
    if (order || left <= 0) return order;
    heard = await watch.next(Math.min(left, lookMs));
  }
};
