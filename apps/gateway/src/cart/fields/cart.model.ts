import {
  type CartDeliveryAddress,
  type CartLine,
  type CartState,
  type CustomerAddress,
  emptyProductDetails,
  type KnownCustomer,
  type PricedCart,
} from '@millrace/contracts';
import type { CartUserError } from '../../generated/shop.js';
import type { VariantModel } from '../../catalogue/catalogue.models.js';

/** A cart with its key. `prices`: current prices from the checkout service; without them the catalogue has them. */
export type CartModel = Readonly<{
  id: string;
  key: string;
  state: CartState;
  version: number;
  createdAt: string;
  updatedAt: string;
  prices?: PricedCart['prices'];
  /** The cost by the rules of prices; absent where none concerns the cart, and in the result of a command: see `pricingOf`. */
  pricing?: PricedCart['pricing'];
  /** The instant of a past state; absent for the current cart. */
  asOf?: string;
  /** The customer, in the answer to an access token of theirs only: the key of a cart may be known to others. */
  customer?: KnownCustomer;
}>;

/** Who buys, as far as it is known. `addresses`: those of the cart. */
export type BuyerModel = CartState['buyer'] & Pick<CartModel, 'customer'> & Readonly<{ addresses?: readonly CustomerAddress[] }>;

/** An address of a cart, of which `cartId` is the id. */
export type CartAddressModel = CartDeliveryAddress & Readonly<{ cartId: string }>;

export type CartLineModel = Readonly<{ cart: CartModel; line: CartLine }>;

export type CartPayload = Readonly<{ cart: CartModel | null; userErrors: readonly CartUserError[]; position: string }>;

/** `restoredCart`: the cart that is open again. */
export type UndonePayload = CartPayload & Readonly<{ restoredCart: CartModel | null }>;

/** A placeholder for a variant that no longer exists, with its id, its price in the cart and its product's title. */
export const noLongerSold = ({ cart, line }: CartLineModel, title = 'No longer sold'): VariantModel => {
  const variant = { id: line.variantId, title: 'No longer sold', sku: '', price: line.price, selectedOptions: [], available: 0 };
  const { createdAt, updatedAt } = cart;
  const product = {
    ...emptyProductDetails,
    id: line.variantId.split('_')[0] ?? '',
    title,
    status: 'archived' as const,
    variants: [variant],
    version: 0,
    createdAt,
    updatedAt,
  };
  return { product, variant };
};
