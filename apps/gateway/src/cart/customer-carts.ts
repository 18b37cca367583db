import { Injectable } from '@nestjs/common';
import type { ShopContext } from '../catalogue/shop-context.js';
import type { CartBuyerIdentityInput, CartUserError } from '../generated/shop.js';
import { keyedIdOf } from '../identity/gid.js';
import { CustomerIdentity } from '../identity/customer-identity.js';
import { IdFactory } from '../identity/id-factory.js';
import { tokenOf } from '../identity/token-cookie.js';
import type { CartModel, CartPayload, UndonePayload } from './fields/cart.model.js';
import { type BuyerOfCart, CartCommands, type CartChange, withKeyPart } from './cart-commands.js';
import { preferenceErrors, preferredAddresses } from './inputs/delivery-inputs.js';

type Customer = Readonly<{ customerId: string; customerHash?: string } & Partial<BuyerOfCart>>;

const unknownToken: CartUserError = {
  code: 'INVALID',
  message: 'This customer access token is not valid.',
  field: ['buyerIdentity', 'customerAccessToken'],
};

/** Carts of customers: log-in with a cart in hand, log-out, and what a merge brought. */
@Injectable()
export class CustomerCarts {
  constructor(
    private readonly carts: CartCommands,
    private readonly identity: CustomerIdentity,
    private readonly ids: IdFactory,
  ) {}

  /** Changes the buyer of a cart, and its addresses where the buyer prefers some. */
  async updateBuyer(context: ShopContext, change: CartChange, given: CartBuyerIdentityInput): Promise<CartPayload> {
    const { deliveryAddressPreferences: preferred, ...identity } = given;
    const errors = preferenceErrors(preferred ?? []);
    if (errors.length > 0) return this.#refused(context, change, errors);
    const updated = await this.#updateIdentity(context, change, identity);
    if (preferred == null || updated.userErrors.length > 0) return updated;
    const { expectedVersion: _, ...rest } = withKeyPart(change, 'addresses');
    const replaced = await this.carts.change(context, rest, (opened) => ({
      type: 'ReplaceDeliveryAddresses',
      keyHash: opened.keyHash,
      addresses: preferredAddresses(preferred, opened),
    }));
    const customer = updated.cart?.customer;
    return { ...replaced, cart: replaced.cart && { ...replaced.cart, ...(customer && { customer }) } };
  }

  /** A token of a customer attaches the cart to the customer, null detaches it. */
  async #updateIdentity(context: ShopContext, change: CartChange, given: CartBuyerIdentityInput): Promise<CartPayload> {
    const { customerAccessToken: token, ...fields } = given;
    const buyer = this.carts.buyerOf(fields);
    if (token === undefined)
      return this.carts.change(context, change, ({ keyHash }) => ({ type: 'ChangeBuyer', keyHash, ...buyer }));
    const changed = Object.keys(fields).length > 0 ? buyer : {};
    if (token === null)
      return this.carts.change(context, change, ({ keyHash }) => ({ type: 'DetachCustomer', keyHash, ...changed }));
    const customer = await this.identity.read(context.session, tokenOf(context, token));
    if (!customer) return this.#refused(context, change, [unknownToken]);
    const customerHash = this.ids.buyerHash(customer.state.email);
    const attached = await this.mergeCarts(context, change, { customerId: customer.id, customerHash, ...changed });
    return { ...attached, cart: attached.cart && { ...attached.cart, customer } };
  }

  /** Attaches a cart to the customer who logs in; another open cart of the customer is merged into it. Without `buyer` it stays as it is. */
  mergeCarts(context: ShopContext, change: CartChange, customer: Customer): Promise<CartPayload> {
    return this.carts.change(context, change, ({ keyHash }) => ({ type: 'AttachCustomer', keyHash, ...customer }));
  }

  /** Undoes the newest merge of a cart. */
  async undoMerge(context: ShopContext, change: CartChange): Promise<UndonePayload> {
    const before = await this.#cart(context, change);
    const source = before?.state.merges?.at(-1)?.cartId;
    const payload = await this.carts.change(context, change, ({ keyHash }) => ({ type: 'UndoMerge', keyHash }));
    const isUndone = source !== undefined && payload.userErrors.length === 0;
    return { ...payload, restoredCart: isUndone ? await this.carts.readById(context.session, source) : null };
  }

  async #refused(context: ShopContext, change: CartChange, userErrors: readonly CartUserError[]): Promise<CartPayload> {
    return { cart: await this.#cart(context, change), userErrors, position: context.session.observe({}) };
  }

  async #cart({ session }: ShopContext, { cartId }: CartChange): Promise<CartModel | null> {
    const keyed = keyedIdOf('Cart', cartId);
    return keyed ? this.carts.read(session, keyed) : null;
  }
}
