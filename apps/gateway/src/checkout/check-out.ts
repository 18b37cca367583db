import { type CartRejection, cart } from '@millrace/contracts';
import type { Command, CommandResult, CommandSender } from '@millrace/event-log';
import { validateCommand } from '../commands/input-errors.js';
import { failurePayload } from '../cart/cart-commands.js';
import { ownsCart } from '../cart/cart-ownership.js';
import { readCart } from '../cart/read-cart.js';
import type { CheckoutCompleteInput } from '../generated/shop.js';
import { isUnavailable, serviceUnavailable } from '../graphql/errors.js';
import { keyedIdOf, orderGid } from '../identity/gid.js';
import { idempotencyKeyError, type KeyedId, type IdFactory, keyHash } from '../identity/id-factory.js';
import type { OrderModel } from '../orders/order.model.js';
import type { OrderChangeFeed } from '../orders/order-change-feed.js';
import { trackOrder } from '../orders/track-order.js';
import type { ChangeSubscription } from '../orders/change-subscription.js';
import type { ShopContext } from '../catalogue/shop-context.js';
import { addressErrors } from './address-errors.js';
import { toAddress } from './address/to-address.js';
import {
  type CheckoutError,
  checkoutInputError,
  checkoutRejectionErrors,
  type NameOf,
  shortageError,
} from './checkout-errors.js';
import { expectedTotalOf } from './expected-total.js';
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
const orderTimeoutMs = 5_000;
/** How long it relies on the tail alone. */
const pollIntervalMs = 1_000;

/** Checks a cart out and answers with the order as its view has it. */
export const openCheckOut =
  (requests: CommandSender, keys: IdFactory, tails: OrderChangeFeed): CheckOut =>
  async (context, input, { idempotencyKey, expectedVersion }) => {
    const keyed = keyedIdOf('Cart', input.cartId);
    if (!keyed)
      return rejectedPayload(context, {
        code: 'MISSING_CART',
        message: 'This is not the id of a cart.',
        field: ['input', 'cartId'],
      });
    const badKey = idempotencyKeyError(idempotencyKey);
    if (badKey !== undefined) return rejectedPayload(context, { code: 'INVALID', message: badKey, field: ['idempotencyKey'] });
    if (!(await ownsCart(keys, context.session, keyed)))
      return rejectedPayload(context, {
        code: 'MISSING_CART',
        message: 'This cart no longer exists.',
        field: ['input', 'cartId'],
      });
    const order = keys.order(keyed.id, idempotencyKey ?? undefined);
    const request = requestOf(input, keyed, order);
    const malformed = validateCommand(cart, request);
    const faults = malformed.length > 0 ? malformed.map(checkoutInputError) : addressErrors(request.shippingAddress);
    if (faults.length > 0) return rejectedPayload(context, ...faults);
    const shortages = await stockShortages(context, keyed);
    // What this very request has ordered before is in the warehouse's count already.
    if (shortages.length > 0 && !(await trackOrder(context.session, order))) return rejectedPayload(context, ...shortages);
    const watch = tails.subscribe(order.id);
    try {
      const outcome = await sendCommand(requests, order, {
        aggregate: cart,
        id: keyed.id,
        request,
        requestId: keys.request(keyed.id, idempotencyKey ?? undefined),
        ...(expectedVersion == null ? {} : { expectedVersion }),
      });
      if ('position' in outcome) context.session.observe(outcome.position);
      if (outcome.status === 'rejected')
        return rejectedPayload(context, ...(await rejectionErrors(context, keyed, outcome.rejection)));
      if (outcome.status !== 'accepted') {
        const { userErrors } = await failurePayload(context, keyed, outcome);
        return { ...rejectedPayload(context, ...userErrors), orderId: outcome.status === 'pending' ? orderGid(order) : null };
      }
      return acceptedPayload(context, order, await awaitOrder(context, order, watch, outcome.changed));
    } finally {
      watch.close();
    }
  };

/** Asks; whoever gets no answer is told which order it would be, to look for it later. */
const sendCommand = async (
  requests: CommandSender,
  order: KeyedId,
  ask: Command<typeof cart>,
): Promise<CommandResult<typeof cart>> => {
  try {
    return await requests.send(ask);
  } catch (fault) {
    if (!isUnavailable(fault)) throw fault;
    throw serviceUnavailable({ orderId: orderGid(order) });
  }
};

const requestOf = (input: CheckoutCompleteInput, cartKey: KeyedId, order: KeyedId) => ({
  type: 'CheckOut' as const,
  keyHash: keyHash(cartKey.key),
  orderId: order.id,
  orderKeyHash: keyHash(order.key),
  email: input.email.trim(),
  shippingAddress: toAddress(input.shippingAddress),
  deliveryOptionHandle: input.deliveryOptionHandle,
  payment: { provider: input.payment.provider, token: input.payment.token },
  ...expectedTotalOf(input.expectedTotal),
});

/** Errors of the lines of an open cart that cannot be had. What is wrong with the cart itself is for its rules to say. */
const stockShortages = async (context: ShopContext, keyed: KeyedId): Promise<readonly CheckoutError[]> => {
  const cartNow = await readCart(context.session, keyed);
  if (cartNow?.state.status !== 'open') return [];
  const short = await shortLines(context.session, cartNow.state.lines);
  const nameOf = await namesOf(context, short);
  return short.map((line) => shortageError(keyed.id, line, nameOf));
};

const rejectionErrors = async (context: ShopContext, { id }: KeyedId, why: CartRejection): Promise<readonly CheckoutError[]> =>
  checkoutRejectionErrors(why, id, await namesOf(context, why.type === 'LinesNotSold' ? why.lines : []));

const namesOf = async ({ catalogue }: ShopContext, lines: readonly { variantId: string }[]): Promise<NameOf> => {
  const names = await Promise.all(
    lines.map(async ({ variantId }) => [variantId, (await catalogue.productOf(variantId))?.title] as const),
  );
  const known = new Map(names);
  return (variantId) => known.get(variantId) ?? 'An item';
};

const rejectedPayload = (context: ShopContext, ...userErrors: readonly CheckoutError[]): Payload => ({
  order: null,
  orderId: null,
  userErrors,
  position: context.session.observe({}),
});

const acceptedPayload = (context: ShopContext, keyed: KeyedId, order: OrderModel | null): Payload => {
  const orderId = orderGid(keyed);
  if (order) return { order, orderId, userErrors: [], position: context.session.observe({}) };
  const message = `The order is placed and can be read soon as ${orderId}.`;
  return { ...rejectedPayload(context, { code: 'REQUEST_PENDING', message, field: null }), orderId };
};

/** The order is placed, whether or not its view can show it at the moment. */
const nullWhenUnavailable = (fault: unknown): null => {
  if (isUnavailable(fault)) return null;
  throw fault;
};

/** A new order is heard of at the end of the log. One that was placed before may be there already: that is looked at first. */
const awaitOrder = async (
  { session }: ShopContext,
  keyed: KeyedId,
  watch: ChangeSubscription,
  isNew: boolean,
): Promise<OrderModel | null> => {
  const deadline = Date.now() + orderTimeoutMs;
  let heard = isNew ? await watch.next(pollIntervalMs) : undefined;
  for (;;) {
    session.observe(heard ?? {});
    const order = await trackOrder(session, keyed).catch(nullWhenUnavailable);
    const left = deadline - Date.now();
    if (order || left <= 0) return order;
    heard = await watch.next(Math.min(left, pollIntervalMs));
  }
};
