import { type CartLine, type ListedVariant, sellable } from '@millrace/contracts';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { CartWarning } from '../../generated/shop.js';
import { cartLineGid } from '../../identity/gid.js';
import { type Amount, times } from '../../money/amount.js';
import type { ShopContext } from '../../catalogue/shop-context.js';
import type { CartLineModel, CartModel } from './cart.model.js';
import { pricingOf } from './cart-pricing.js';

export const linesOf = (cart: CartModel): CartLineModel[] => cart.state.lines.map((line) => ({ cart, line }));

/** The catalogue at the instant of the line's cart. */
export const catalogueOf = ({ cart: { asOf } }: CartLineModel, { catalogue, timeTravel }: ShopContext): Catalogue =>
  asOf === undefined ? catalogue : timeTravel.catalogueAt(asOf);

/** The variant of a line when it is on sale. */
export const onSale = async (model: CartLineModel, context: ShopContext): Promise<ListedVariant | undefined> => {
  const found = await catalogueOf(model, context).variant(model.line.variantId);
  return found?.product.status === 'active' ? found.variant : undefined;
};

/** The price of one piece; the price in the cart when the variant is no longer sold. */
export const priceOf = async (model: CartLineModel, context: ShopContext): Promise<Amount> => {
  const { cart, line } = model;
  const priced = await pricedLineOf(model, context);
  if (priced) return priced.price;
  if (cart.prices) return cart.prices.find(({ lineId }) => lineId === line.lineId)?.priceNow ?? line.price;
  return (await onSale(model, context))?.price ?? line.price;
};

/** The line in the cost of its cart by the rules of prices; `undefined` where none concerns the cart. */
export const pricedLineOf = async ({ cart, line }: CartLineModel, context: ShopContext) =>
  (await pricingOf(cart, context))?.lines.find(({ lineId }) => lineId === line.lineId);

export const totalOf = async (model: CartLineModel, context: ShopContext): Promise<Amount> =>
  times(await priceOf(model, context), model.line.quantity);

/** The number of pieces of a variant in all lines. */
export const piecesOf = (lines: readonly CartLine[], variantId: string): number =>
  lines.reduce((pieces, line) => (line.variantId === variantId ? pieces + line.quantity : pieces), 0);

/** The warnings of a line: at most one about stock and one about its price. Lines with the same variant share its stock. */
export const warningsOf = async (model: CartLineModel, context: ShopContext): Promise<CartWarning[]> => {
  const { cart, line } = model;
  const target = cartLineGid(cart.id, line.lineId);
  const warning = (code: CartWarning['code'], message: string): CartWarning => ({ code, message, target });
  const variant = await onSale(model, context);
  if (!variant) return [warning('MERCHANDISE_UNAVAILABLE', 'This item is no longer sold.')];
  const warnings: CartWarning[] = [];
  if (sellable(variant) <= 0) warnings.push(warning('MERCHANDISE_OUT_OF_STOCK', 'This item is out of stock.'));
  else if (sellable(variant) < piecesOf(cart.state.lines, line.variantId))
    warnings.push(warning('MERCHANDISE_NOT_ENOUGH_STOCK', `Only ${variant.available} left.`));
  const { price } = (await pricedLineOf(model, context)) ?? variant;
  if (price.minor !== line.price.minor) warnings.push(warning('PRICE_CHANGED', 'The price has changed since this was added.'));
  return warnings;
};
