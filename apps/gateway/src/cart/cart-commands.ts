import { CART, type CartRequest, type CartState, cart, type PricedCart } from '@millrace/contracts';
import type { CommandResult, CommandSender, Position } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { COMMAND_SENDER } from '../commands/command-sender.js';
import type { CartBuyerIdentityInput, CartUserError } from '../generated/shop.js';
import { graphqlError } from '../graphql/errors.js';
import { keyedIdOf } from '../identity/gid.js';
import { idempotencyKeyError, IdFactory, type KeyedId, keyHash } from '../identity/id-factory.js';
import type { ReadSession } from '../consistency/read-session.js';
import type { ShopContext } from '../catalogue/shop-context.js';
import { inputUserError, rejectionError } from './cart-errors.js';
import type { CartModel, CartPayload } from './fields/cart.model.js';
import { type CommandFailure, commandFailure } from '../commands/command-errors.js';
import { type InputError, refusedInputErrors, textErrors } from '../commands/input-errors.js';
import type { CartCommandContext } from './inputs/command-context.js';
import { toPreferences } from './inputs/preferences.js';
import { ownsCart } from './cart-ownership.js';
import { cartAsOf, readCart } from './fields/read-cart.js';

export type CartChange = Readonly<{
  cartId: string;
  idempotencyKey?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}>;
/** The change under a key of its own, where one mutation sends several commands: the same key always gives the same keys. */
export const withKeyPart = <C extends Readonly<{ idempotencyKey?: string | null | undefined }>>(change: C, part: string): C => {
  const { idempotencyKey } = change;
  const isUsable = idempotencyKey != null && idempotencyKeyError(idempotencyKey) === undefined;
  return isUsable ? { ...change, idempotencyKey: keyHash(`${part} ${idempotencyKey}`) } : change;
};

type Build = (cart: CartCommandContext) => CartRequest | Promise<CartRequest>;

/** The buyer of a cart, with a hash of the e-mail address that tells buyers apart. */
export type BuyerOfCart = Readonly<{ buyer: CartState['buyer']; buyerHash?: string }>;

/** Sends the commands of cart mutations: builds a command, sends it, maps its result, or the violations of its contract, to the payload. */
@Injectable()
export class CartCommands {
  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
  ) {}

  async create(context: ShopContext, idempotencyKey: string | null | undefined, build: Build): Promise<CartPayload> {
    const key = idempotencyKeyError(idempotencyKey) === undefined ? idempotencyKey : undefined;
    return this.#send(context, this.ids.cart(key ?? undefined), { idempotencyKey }, build);
  }

  async change(context: ShopContext, { cartId, ...options }: CartChange, build: Build): Promise<CartPayload> {
    const keyed = keyedIdOf('Cart', cartId);
    if (!keyed) return rejectedPayload(context, null, invalidCartId);
    if (!(await ownsCart(this.ids, context.session, keyed))) return rejectedPayload(context, null, cartNotFound);
    return this.#send(context, keyed, options, build);
  }

  /** The current cart, or the one that it was merged into; `null` for an unknown cart or a wrong key. */
  async read(session: ReadSession, keyed: KeyedId): Promise<CartModel | null> {
    const found = await readCart(session, keyed);
    const into = found?.state.mergedInto;
    return into === undefined ? found : readCart(session, this.ids.cartWithKey(into));
  }

  /** A cart by its id alone, for its own customer. */
  readById(session: ReadSession, id: string): Promise<CartModel | null> {
    return readCart(session, this.ids.cartWithKey(id));
  }

  /** The buyer in an input, without the customer. */
  buyerOf(given: CartBuyerIdentityInput | null | undefined): BuyerOfCart {
    const { email, phone, countryCode, preferences } = given ?? {};
    const buyer = {
      ...(email != null && { email }),
      ...(phone != null && { phone }),
      ...(countryCode != null && { countryCode }),
      ...(preferences != null && { preferences: toPreferences(preferences) }),
    };
    return { buyer, ...(email != null && { buyerHash: this.ids.buyerHash(email) }) };
  }

  /** The cart at an instant, or the one that it had been merged into by then; `null` as in `read`, and before its creation. */
  async readAsOf(session: ReadSession, keyed: KeyedId, at: string): Promise<CartModel | null> {
    const found = await cartAsOf(session, keyed, at);
    const into = found?.state.mergedInto;
    return into === undefined ? found : this.readAsOf(session, this.ids.cartWithKey(into), at);
  }

  /** The order that a cart became, with its key. */
  orderOf(orderId: string): KeyedId {
    return this.ids.orderWithKey(orderId);
  }

  async #send(context: ShopContext, keyed: KeyedId, options: Omit<CartChange, 'cartId'>, build: Build): Promise<CartPayload> {
    const invalidKey = idempotencyKeyError(options.idempotencyKey);
    if (invalidKey !== undefined)
      return rejectedPayload(context, null, { code: 'INVALID', message: invalidKey, field: ['idempotencyKey'] });
    const { id, key } = keyed;
    const idempotencyKey = options.idempotencyKey ?? undefined;
    const newLineId = (index: number) => this.ids.line(id, index, idempotencyKey);
    const newAddressId = (index: number) => this.ids.cartAddress(id, index, idempotencyKey);
    const request = await build({ cartId: id, key, keyHash: keyHash(key), newLineId, newAddressId });
    const refuse = async (errors: readonly InputError[]): Promise<CartPayload> => {
      const now = request.type === 'CreateCart' ? null : await this.read(context.session, keyed);
      return rejectedPayload(context, now, ...errors.map((error) => inputUserError(error, request.type)));
    };
    const invalidTexts = textErrors(request);
    if (invalidTexts.length > 0) return refuse(invalidTexts);
    const { expectedVersion } = options;
    const command = {
      aggregate: cart,
      id,
      request,
      requestId: this.ids.request(id, idempotencyKey),
      ...(expectedVersion == null ? {} : { expectedVersion }),
    };
    const result = await this.commands.send(command).catch(refusedInputErrors);
    if (!('status' in result)) return refuse(result);
    if (result.status !== 'rejected') return payloadOf(context, keyed, result);
    const into = result.rejection.type === 'CartWasMerged' ? this.ids.cartWithKey(result.rejection.cartId) : undefined;
    // From a tab that does not know of the merge yet: new lines have their place in the other cart. Changes of lines have none.
    if (into && request.type === 'AddLines') return this.#send(context, into, { idempotencyKey: options.idempotencyKey }, build);
    const position = context.session.observe(result.position);
    const now = await this.read(context.session, keyed);
    return { cart: now, userErrors: [rejectionError(result.rejection, request.type)], position };
  }
}

const rejectedPayload = (context: ShopContext, now: CartModel | null, ...userErrors: readonly CartUserError[]): CartPayload => ({
  cart: now,
  userErrors,
  position: context.session.observe({}),
});

const invalidCartId: CartUserError = { code: 'MISSING_CART', message: 'This is not the id of a cart.', field: ['cartId'] };

const cartNotFound = {
  code: 'MISSING_CART' as const,
  message: 'This cart no longer exists.',
  field: ['cartId'],
} satisfies FailureError;

const payloadOf = async (
  context: ShopContext,
  keyed: KeyedId,
  result: Exclude<CommandResult<typeof cart>, { status: 'rejected' }>,
): Promise<CartPayload> => {
  const requested = context.session.position();
  const position = context.session.observe('position' in result ? result.position : {});
  if (result.status === 'accepted')
    return { cart: { ...modelOf(keyed, result), ...pricesIn(result, requested) }, userErrors: [], position };
  return { ...(await failurePayload(context, keyed, result)), position };
};

const modelOf = (
  keyed: KeyedId,
  { state, version, createdAt, updatedAt }: { state: CartState; version: number; createdAt: string; updatedAt: string },
): CartModel => ({ ...keyed, state, version, createdAt, updatedAt });

/**
 * The prices in the answer to a cart command, which are those of its time. Not for a client that has to see a change of another stream, such as of a discount: the
 * prices are read after it then (`pricingOf`).
 */
const pricesIn = ({ answer }: { answer?: unknown }, requested: Position): Pick<CartModel, 'prices' | 'pricing'> => {
  const isOlder = Object.keys(requested).some((stream) => stream !== CART.name);
  return isOlder ? {} : ((answer ?? {}) as Partial<Pick<PricedCart, 'prices' | 'pricing'>>);
};

type Failure = Exclude<CommandResult<typeof cart>, { status: 'accepted' | 'rejected' }>;
type FailureError = Readonly<{
  code: 'MISSING_CART' | Exclude<CommandFailure['code'], 'REQUEST_FAILED'>;
  message: string;
  field: string[] | null;
}>;
type FailurePayload = Readonly<{ cart: CartModel | null; userErrors: readonly FailureError[] }>;

/**
 * The payload of a cart command that was neither accepted nor rejected. Throws `REQUEST_FAILED` for a dead-lettered one. On a version
 * conflict the cart is read again with the key, because the service compares versions before it checks the key.
 */
export const failurePayload = async (context: ShopContext, keyed: KeyedId, result: Failure): Promise<FailurePayload> => {
  if (result.status === 'conflict') {
    const now = await readCart(context.session, keyed);
    if (!now) return { cart: null, userErrors: [cartNotFound] };
    return { cart: now, userErrors: [userError(commandFailure({ status: 'conflict', version: now.version }))] };
  }
  return { cart: null, userErrors: [userError(commandFailure(result))] };
};

const userError = ({ code, message, field }: CommandFailure): FailureError => {
  if (code === 'REQUEST_FAILED') throw graphqlError(code, message);
  return { code, message, field };
};
