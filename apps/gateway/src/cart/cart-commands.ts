import { type CartRequest, type CartState, cart } from '@millrace/contracts';
import type { CommandResult, CommandSender } from '@millrace/event-log';
import type { CartUserError } from '../generated/shop.js';
import { graphqlError } from '../graphql/errors.js';
import { keyedIdOf } from '../identity/gid.js';
import { idempotencyKeyError, type KeyedId, type IdFactory, keyHash } from '../identity/id-factory.js';
import type { ShopContext } from '../catalogue/shop-context.js';
import { inputUserError, rejectionError } from './cart-errors.js';
import type { CartModel, CartPayload } from './cart.model.js';
import { validateCommand } from '../commands/input-errors.js';
import { ownsCart } from './cart-ownership.js';
import { readCart } from './read-cart.js';

export type CartChange = Readonly<{
  cartId: string;
  idempotencyKey?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}>;
/** What a change may build on: the cart's id, the proof of its key, and ids for new lines. */
export type CartCommandContext = Readonly<{ cartId: string; key: string; keyHash: string; newLineId(index: number): string }>;
type Build = (cart: CartCommandContext) => CartRequest | Promise<CartRequest>;

/** The way of a cart mutation: build the request, check it, ask, tell the outcome. */
export type CartCommands = Readonly<{
  create(context: ShopContext, idempotencyKey: string | null | undefined, build: Build): Promise<CartPayload>;
  change(context: ShopContext, change: CartChange, build: Build): Promise<CartPayload>;
  /** The order that a cart became, with its key. */
  orderOf(orderId: string): KeyedId;
}>;

export const openCartCommands = (requests: CommandSender, keys: IdFactory): CartCommands => {
  const ask = async (context: ShopContext, { id, key }: KeyedId, options: Omit<CartChange, 'cartId'>, build: Build) => {
    const badKey = idempotencyKeyError(options.idempotencyKey);
    if (badKey !== undefined)
      return rejectedPayload(context, null, { code: 'INVALID', message: badKey, field: ['idempotencyKey'] });
    const idempotencyKey = options.idempotencyKey ?? undefined;
    const newLineId = (index: number) => keys.line(id, index, idempotencyKey);
    const request = await build({ cartId: id, key, keyHash: keyHash(key), newLineId });
    const faults = validateCommand(cart, request).map((fault) => inputUserError(fault, request.type));
    if (faults.length > 0)
      return rejectedPayload(
        context,
        request.type === 'CreateCart' ? null : await readCart(context.session, { id, key }),
        ...faults,
      );
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
      const key = idempotencyKeyError(idempotencyKey) === undefined ? idempotencyKey : undefined;
      return ask(context, keys.cart(key ?? undefined), { idempotencyKey }, build);
    },
    change: async (context, { cartId, ...options }, build) => {
      const keyed = keyedIdOf('Cart', cartId);
      if (!keyed) return rejectedPayload(context, null, notACart);
      if (!(await ownsCart(keys, context.session, keyed))) return rejectedPayload(context, null, noSuchCart);
      return ask(context, keyed, options, build);
    },
    orderOf: keys.orderWithKey,
  };
};

const rejectedPayload = (context: ShopContext, now: CartModel | null, ...userErrors: readonly CartUserError[]): CartPayload => ({
  cart: now,
  userErrors,
  position: context.session.observe({}),
});

const notACart: CartUserError = { code: 'MISSING_CART', message: 'This is not the id of a cart.', field: ['cartId'] };

const noSuchCart: CartUserError = { code: 'MISSING_CART', message: 'This cart no longer exists.', field: ['cartId'] };

const payloadOf = async (
  context: ShopContext,
  keyed: KeyedId,
  outcome: CommandResult<typeof cart>,
  request: CartRequest['type'],
): Promise<CartPayload> => {
  const position = context.session.observe('position' in outcome ? outcome.position : {});
  switch (outcome.status) {
    case 'accepted':
      return { cart: modelOf(keyed, outcome), userErrors: [], position };
    case 'rejected':
      return { cart: await readCart(context.session, keyed), userErrors: [rejectionError(outcome.rejection, request)], position };
    default:
      return { ...(await failurePayload(context, keyed, outcome)), position };
  }
};

const modelOf = (
  keyed: KeyedId,
  { state, version, createdAt, updatedAt }: { state: CartState; version: number; createdAt: string; updatedAt: string },
): CartModel => ({ ...keyed, state, version, createdAt, updatedAt });

type Failure = Exclude<CommandResult<typeof cart>, { status: 'accepted' | 'rejected' }>;
type FailureCode = 'MISSING_CART' | 'VERSION_CONFLICT' | 'IDEMPOTENCY_KEY_REUSED' | 'REQUEST_PENDING';
type FailurePayload = Readonly<{
  cart: CartModel | null;
  userErrors: readonly { code: FailureCode; message: string; field: string[] | null }[];
}>;

/**
 * What may go wrong with any request to a cart. The state that a conflict carries is read again with the key: the version
 * is compared before the key is looked at.
 */
export const failurePayload = async (context: ShopContext, keyed: KeyedId, outcome: Failure): Promise<FailurePayload> => {
  const told = (code: FailureCode, message: string, field: string[] | null = null) => [{ code, message, field }];
  switch (outcome.status) {
    case 'conflict': {
      const now = await readCart(context.session, keyed);
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
      throw graphqlError('REQUEST_FAILED', `The request could not be carried out and was put aside: ${outcome.reason}.`);
  }
};
