import type { CartLine, CartState, PricedCart } from '@millrace/contracts';
import type { CartUserError } from '../generated/shop.js';
import type { VariantModel } from '../catalogue/catalogue.models.js';

/** A cart for whoever holds its key. `prices` when the cart's own service told them; else the catalogue tells. */
export type CartModel = Readonly<{
  id: string;
  key: string;
  state: CartState;
  version: number;
  createdAt: string;
  updatedAt: string;
  prices?: PricedCart['prices'];
  /** The instant at which it was so, when it is not the cart of now. */
  asOf?: string;
}>;

export type CartLineModel = Readonly<{ cart: CartModel; line: CartLine }>;

export type CartPayload = Readonly<{ cart: CartModel | null; userErrors: readonly CartUserError[]; position: string }>;

/** What stands in for merchandise that is not there any more: it keeps its id, the price it had in the cart and its product's name. */
export const noLongerSold = ({ cart, line }: CartLineModel, title = 'No longer sold'): VariantModel => {
  const variant = { id: line.variantId, title: 'No longer sold', sku: '', price: line.price, selectedOptions: [], available: 0 };
  const { createdAt, updatedAt } = cart;
  const product = {
    id: line.variantId.split('_')[0] ?? '',
    handle: '',
    title,
    descriptionHtml: '',
    vendor: '',
    productType: '',
    category: '',
    tags: [],
    options: [],
    images: [],
    seo: {
      title: '',
      description: '',
    },
    status: 'archived' as const,
    variants: [variant],
    version: 0,
    createdAt,
    updatedAt,
  };
  return { product, variant };
};
