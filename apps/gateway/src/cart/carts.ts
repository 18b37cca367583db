import { type CartRequest, type CartState, cart } from '@millrace/contracts';
import type { CommandResult, CommandSender } from '@millrace/event-log';
import type { CartUserError } from '../generated/shop.js';
import { errorOf } from '../graphql/errors.js';
import { keyedIdOf } from '../identity/gid.js';
import { idempotencyKeyFault, type Keyed, type Keys, keyHash } from '../identity/keys.js';
import type { ShopContext } from '../reading/shop-context.js';
import { faultOf, refusalOf } from './cart-errors.js';
import type { CartModel, CartPayload } from './cart.model.js';
import { inputFaults } from './input-faults.js';
import { ownsCart } from './owns-cart.js';
import { readCart } from './read-cart.js';

export type Change = Readonly<{
  cartId: string;
  idempotencyKey?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}>;
/** What a change may build on: the cart's id, the proof of its key, and ids for new lines. */
export type Opened = Readonly<{ cartId: string; key: string; keyHash: string; newLineId(index: number): string }>;
type Build = (cart: Opened) => CartRequest | Promise<CartRequest>;

/** The way of a cart mutation: build the request, check it, ask, tell the outcome. */
export type Carts = Readonly<{
  create(context: ShopContext, idempotencyKey: string | null | undefined, build: Build): Promise<CartPayload>;
  change(context: ShopContext, change: Change, build: Build): Promise<CartPayload>;
  /** The order that a cart became, with its key. */
  orderOf(orderId: string): Keyed;
}>;

export const openCarts = (requests: CommandSender, keys: Keys): Carts => {
  const ask = async (context: ShopContext, { id, key }: Keyed, options: Omit<Change, 'cartId'>, build: Build) => {
    const badKey = idempotencyKeyFault(options.idempotencyKey);
    if (badKey !== undefined) return refused(context, null, { code: 'INVALID', message: badKey, field: ['idempotencyKey'] });
    const idempotencyKey = options.idempotencyKey ?? undefined;
    const newLineId = (index: number) => keys.line(id, index, idempotencyKey);
    const request = await build({ cartId: id, key, keyHash: keyHash(key), newLineId });
    const faults = inputFaults(cart, request).map((fault) => faultOf(fault, request.type));
    if (faults.length > 0)
      return refused(context, request.type === 'CreateCart' ? null : await readCart(context.reading, { id, key }), ...faults);
    const { expectedVersion } = options;
    const outcome = await requests.send({
      aggregate: cart,
      id,
      request,
      requestId: keys.request(id, idempotencyKey),
      ...(expectedVersion == null ? {} : { expectedVersion }),
    });
    return payloadOf(context, { id, key }, outcome, request.type);
  };
  return {
    create: async (context, idempotencyKey, build) => {
      const key = idempotencyKeyFault(idempotencyKey) === undefined ? idempotencyKey : undefined;
      return ask(context, keys.cart(key ?? undefined), { idempotencyKey }, build);
    },
    change: async (context, { cartId, ...options }, build) => {
      const keyed = keyedIdOf('Cart', cartId);
      if (!keyed) return refused(context, null, notACart);
      if (!(await ownsCart(keys, context.reading, keyed))) return refused(context, null, noSuchCart);
      return ask(context, keyed, options, build);
    },
    orderOf: keys.ofOrder,
  };
};

const refused = (context: ShopContext, now: CartModel | null, ...userErrors: readonly CartUserError[]): CartPayload => ({
  cart: now,
  userErrors,
  position: context.reading.saw({}),
});

const notACart: CartUserError = { code: 'MISSING_CART', message: 'This is not the id of a cart.', field: ['cartId'] };

const noSuchCart: CartUserError = { code: 'MISSING_CART', message: 'This cart no longer exists.', field: ['cartId'] };

const payloadOf = async (
  context: ShopContext,
  keyed: Keyed,
  outcome: CommandResult<typeof cart>,
  request: CartRequest['type'],
): Promise<CartPayload> => {
  const position = context.reading.saw('position' in outcome ? outcome.position : {});
  switch (outcome.status) {
    case 'accepted':
      return { cart: modelOf(keyed, outcome), userErrors: [], position };
    case 'rejected':
      return { cart: await readCart(context.reading, keyed), userErrors: [refusalOf(outcome.rejection, request)], position };
    default:
      return { ...(await troubleOf(context, keyed, outcome)), position };
  }
};

const modelOf = (
  keyed: Keyed,
  { state, version, createdAt, updatedAt }: { state: CartState; version: number; createdAt: string; updatedAt: string },
): CartModel => ({ ...keyed, state, version, createdAt, updatedAt });

type Trouble = Exclude<CommandResult<typeof cart>, { status: 'accepted' | 'rejected' }>;
type TroubleCode = 'MISSING_CART' | 'VERSION_CONFLICT' | 'IDEMPOTENCY_KEY_REUSED' | 'REQUEST_PENDING';
type Troubled = Readonly<{
  cart: CartModel | null;
  userErrors: readonly { code: TroubleCode; message: string; field: string[] | null }[];
}>;

/**
 * What may go wrong with any request to a cart. The state that a conflict carries is read again with the key: the version
 * is compared before the key is looked at.
 */
export const troubleOf = async (context: ShopContext, keyed: Keyed, outcome: Trouble): Promise<Troubled> => {
  const told = (code: TroubleCode, message: string, field: string[] | null = null) => [{ code, message, field }];
  switch (outcome.status) {
    case 'conflict': {
      const now = await readCart(context.reading, keyed);
      if (!now) return { cart: null, userErrors: told('MISSING_CART', 'This cart no longer exists.', ['cartId']) };
      const message = `The cart has changed: it is at version ${now.version} now.`;
      return { cart: now, userErrors: told('VERSION_CONFLICT', message, ['expectedVersion']) };
    }
    case 'reused': {
      const message = 'This idempotency key was used with another input.';
      return { cart: null, userErrors: told('IDEMPOTENCY_KEY_REUSED', message, ['idempotencyKey']) };
    }
    case 'pending': {
      const message = `Your request ${outcome.requestId} is kept and will be carried out; there is no answer yet.`;
      return { cart: null, userErrors: told('REQUEST_PENDING', message) };
    }
    case 'failed':
      throw errorOf('REQUEST_FAILED', `The request could not be carried out and was put aside: ${outcome.reason}.`);
  }
};
