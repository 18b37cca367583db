import { cart } from '@millrace/contracts';
import type { Requests } from '@millrace/event-log';
import { inputFaults } from '../cart/input-faults.js';
import { troubleOf } from '../cart/carts.js';
import type { CheckoutCompleteInput, CheckoutUserError } from '../generated/shop.js';
import { keyedIdOf, orderGid } from '../identity/gid.js';
import { type Keyed, type Keys, keyHash } from '../identity/keys.js';
import type { OrderModel } from '../orders/order.model.js';
import type { OrderTails } from '../orders/order-tails.js';
import { trackOrder } from '../orders/track-order.js';
import type { Watch } from '../orders/watch.js';
import type { ShopContext } from '../reading/shop-context.js';
import { toAddress } from './address.js';
import { checkoutFault, checkoutRefusal } from './checkout-errors.js';

type Options = Readonly<{ idempotencyKey?: string | null | undefined; expectedVersion?: number | null | undefined }>;
type Payload = Readonly<{ order: OrderModel | null; userErrors: readonly CheckoutUserError[]; position: string }>;
export type CheckOut = (context: ShopContext, input: CheckoutCompleteInput, options: Options) => Promise<Payload>;

/** How long a check-out waits until its order can be shown. */
const patienceMs = 5_000;
/** How long it relies on the tail alone. */
const lookMs = 1_000;

/** Checks a cart out and answers with the order as its view has it. */
export const openCheckOut =
  (requests: Requests, keys: Keys, tails: OrderTails): CheckOut =>
  async (context, input, { idempotencyKey, expectedVersion }) => {
    const keyed = keyedIdOf('Cart', input.cartId);
    if (!keyed)
      return refused(context, { code: 'MISSING_CART', message: 'This is not the id of a cart.', field: ['input', 'cartId'] });
    const order = keys.order(keyed.id, idempotencyKey ?? undefined);
    const request = requestOf(input, keyed, order);
    const faults = inputFaults(cart, request).map(checkoutFault);
    if (faults.length > 0) return refused(context, ...faults);
    const watch = tails.watch(order.id);
    try {
      const outcome = await requests.ask({
        aggregate: cart,
        id: keyed.id,
        request,
        requestId: keys.request(keyed.id, idempotencyKey ?? undefined),
        ...(expectedVersion == null ? {} : { expectedVersion }),
      });
      if ('position' in outcome) context.reading.saw(outcome.position);
      if (outcome.status === 'rejected') return refused(context, checkoutRefusal(outcome.rejection));
      if (outcome.status !== 'accepted') return refused(context, ...(await troubleOf(context, keyed, outcome)).userErrors);
      return shown(context, order, await awaitOrder(context, order, watch, outcome.changed));
    } finally {
      watch.close();
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
});

const refused = (context: ShopContext, ...userErrors: readonly CheckoutUserError[]): Payload => ({
  order: null,
  userErrors,
  position: context.reading.saw({}),
});

const shown = (context: ShopContext, keyed: Keyed, order: OrderModel | null): Payload => {
  if (order) return { order, userErrors: [], position: context.reading.saw({}) };
  const message = `The order is placed and can be read soon as ${orderGid(keyed)}.`;
  return refused(context, { code: 'REQUEST_PENDING', message, field: null });
};

/** A new order is heard of at the end of the log. One that was placed before may be there already: that is looked at first. */
const awaitOrder = async ({ reading }: ShopContext, keyed: Keyed, watch: Watch, isNew: boolean): Promise<OrderModel | null> => {
  const deadline = Date.now() + patienceMs;
  let heard = isNew ? await watch.next(lookMs) : undefined;
  for (;;) {
    reading.saw(heard ?? {});
    const order = await trackOrder(reading, keyed);
    const left = deadline - Date.now();
    if (order || left <= 0) return order;
    heard = await watch.next(Math.min(left, lookMs));
  }
};
