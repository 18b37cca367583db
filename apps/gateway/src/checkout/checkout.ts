import { type CartRejection, cart } from '@millrace/contracts';
import type { Command, CommandResult, CommandSender } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { COMMAND_SENDER } from '../commands/command-sender.js';
import { inputErrors } from '../commands/input-errors.js';
import { failurePayload } from '../cart/cart-commands.js';
import { ownsCart } from '../cart/cart-ownership.js';
import { readCart } from '../cart/fields/read-cart.js';
import type { CheckoutCompleteInput } from '../generated/shop.js';
import { isUnavailable, serviceUnavailable } from '../graphql/errors.js';
import { keyedIdOf, orderGid } from '../identity/gid.js';
import { idempotencyKeyError, IdFactory, type KeyedId, keyHash } from '../identity/id-factory.js';
import type { OrderModel } from '../orders/order.model.js';
import { OrderChangeFeed } from '../orders/order-change-feed.js';
import { trackOrder } from '../orders/track-order.js';
import type { ChangeSubscription } from '../live/change-subscription.js';
import type { ShopContext } from '../catalogue/shop-context.js';
import { addressErrors } from './address-errors.js';
import { toAddress } from './address/to-address.js';
import { type CompleteInput, withCartChoices } from './cart-choices.js';
import {
  type CheckoutError,
  checkoutInputError,
  checkoutRejectionErrors,
  type NameOf,
  shortageError,
} from './checkout-errors.js';
import { expectedTotalOf } from './expected-total.js';
import { languageIn } from '../markets/locale.js';
import { shortLines } from './short-lines.js';

type Options = Readonly<{ idempotencyKey?: string | null | undefined; expectedVersion?: number | null | undefined }>;
type Payload = Readonly<{
  order: OrderModel | null;
  orderId: string | null;
  userErrors: readonly CheckoutError[];
  position: string;
}>;

/** How long a checkout waits for its order to be readable. */
const orderTimeoutMs = 5_000;
/** The longest wait for a change of the order before the view is read anyway. */
const pollIntervalMs = 1_000;

/** Checks carts out. */
@Injectable()
export class Checkout {
  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
    private readonly changes: OrderChangeFeed,
  ) {}

  /** Sends the checkout of a cart and waits up to 5 s until its order can be read from the view; `REQUEST_PENDING` after that. */
  async complete(
    context: ShopContext,
    given: CheckoutCompleteInput,
    { idempotencyKey, expectedVersion }: Options,
  ): Promise<Payload> {
    const keyed = keyedIdOf('Cart', given.cartId);
    if (!keyed)
      return rejectedPayload(context, {
        code: 'MISSING_CART',
        message: 'This is not the id of a cart.',
        field: ['input', 'cartId'],
      });
    const invalidKey = idempotencyKeyError(idempotencyKey);
    if (invalidKey !== undefined)
      return rejectedPayload(context, { code: 'INVALID', message: invalidKey, field: ['idempotencyKey'] });
    const isOwner = await ownsCart(this.ids, context.session, keyed);
    const input = isOwner ? await withCartChoices(context.session, keyed, given) : null;
    if (!input)
      return rejectedPayload(context, {
        code: 'MISSING_CART',
        message: 'This cart no longer exists.',
        field: ['input', 'cartId'],
      });
    const order = this.ids.order(keyed.id, idempotencyKey ?? undefined);
    const request = { ...requestOf(input, keyed, order), buyerHash: this.ids.buyerHash(input.email), ...languageIn(context) };
    // Before the command is sent: the rules of the address and of the stock presuppose a valid input.
    const invalid = inputErrors(cart, request);
    const errors = invalid.length > 0 ? invalid.map(checkoutInputError) : addressErrors(request.shippingAddress);
    if (errors.length > 0) return rejectedPayload(context, ...errors);
    const shortages = await stockShortages(context, keyed);
    // The stock count already includes the order of this very request when it is sent again.
    if (shortages.length > 0 && !(await trackOrder(context.session, order))) return rejectedPayload(context, ...shortages);
    const subscription = this.changes.subscribe(order.id);
    try {
      const result = await sendCommand(this.commands, order, {
        aggregate: cart,
        id: keyed.id,
        request,
        requestId: this.ids.request(keyed.id, idempotencyKey ?? undefined),
        ...(expectedVersion == null ? {} : { expectedVersion }),
      });
      if ('position' in result) context.session.observe(result.position);
      if (result.status === 'rejected')
        return rejectedPayload(context, ...(await rejectionErrors(context, keyed, result.rejection)));
      if (result.status !== 'accepted') {
        const { userErrors } = await failurePayload(context, keyed, result);
        return { ...rejectedPayload(context, ...userErrors), orderId: result.status === 'pending' ? orderGid(order) : null };
      }
      return acceptedPayload(context, order, await awaitOrder(context, order, subscription, result.changed));
    } finally {
      subscription.close();
    }
  }
}

/** Sends the command. `SERVICE_UNAVAILABLE` carries the order's id, so that the client can look for the order later. */
const sendCommand = async (
  commands: CommandSender,
  order: KeyedId,
  command: Command<typeof cart>,
): Promise<CommandResult<typeof cart>> => {
  try {
    return await commands.send(command);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    throw serviceUnavailable({ orderId: orderGid(order) });
  }
};

const requestOf = (input: CompleteInput, cartKey: KeyedId, order: KeyedId) => ({
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

/** User errors of the lines of an open cart that exceed the stock; none for a cart in another state, which its rules reject. */
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

/** For reads after the order was placed: an unavailable view is no failure of the checkout. */
const nullWhenUnavailable = (error: unknown): null => {
  if (isUnavailable(error)) return null;
  throw error;
};

/**
 * Reads the order until its view has it: after its first change when it is new, at once when it was placed before. `null` after the
 * timeout.
 */
const awaitOrder = async (
  { session }: ShopContext,
  keyed: KeyedId,
  subscription: ChangeSubscription,
  isNew: boolean,
): Promise<OrderModel | null> => {
  const deadline = Date.now() + orderTimeoutMs;
  let position = isNew ? await subscription.next(pollIntervalMs) : undefined;
  for (;;) {
    session.observe(position ?? {});
    const order = await trackOrder(session, keyed).catch(nullWhenUnavailable);
    const left = deadline - Date.now();
    if (order || left <= 0) return order;
    position = await subscription.next(Math.min(left, pollIntervalMs));
  }
};
