import type { ShopContext } from '../catalogue/shop-context.js';
import type { CartLineUpdateInput } from '../generated/shop.js';
import { idOf, keyedIdOf } from '../identity/gid.js';
import { type CartCommands, type CartChange, withKeyPart } from './cart-commands.js';
import type { CartModel, CartPayload } from './fields/cart.model.js';
import { attributesOf } from './inputs/line-inputs.js';
import { readCart } from './fields/read-cart.js';

type Line = CartModel['state']['lines'][number];
type Replacement = Readonly<{ line: Line; variantId: string; given: CartLineUpdateInput }>;

/** The lines of an update that get another variant than they have; clients often repeat the variant that a line has. */
export const replacementsIn = async (
  { session }: ShopContext,
  cartId: string,
  lines: readonly CartLineUpdateInput[],
): Promise<readonly Replacement[]> => {
  const keyed = keyedIdOf('Cart', cartId);
  if (!keyed || lines.every(({ merchandiseId }) => merchandiseId == null)) return [];
  const now = await readCart(session, keyed);
  return lines.flatMap((given) => {
    const line = now?.state.lines.find(({ lineId }) => lineId === idOf('CartLine', given.id));
    const variantId = given.merchandiseId == null ? undefined : idOf('ProductVariant', given.merchandiseId);
    return line && variantId !== undefined && variantId !== line.variantId ? [{ line, variantId, given }] : [];
  });
};

/**
 * Puts other variants in the place of lines: new lines are added first, then the old ones are removed, so that nothing is lost when a new one is refused.
 * The answer has the user errors of the step that was refused.
 */
export const replaceMerchandise = async (
  carts: CartCommands,
  context: ShopContext,
  change: CartChange,
  replacements: readonly Replacement[],
): Promise<CartPayload> => {
  const added = await carts.change(context, withKeyPart(change, 'added'), ({ keyHash, newLineId }) => ({
    type: 'AddLines',
    keyHash,
    lines: replacements.map(({ line, variantId, given }, index) => ({
      lineId: newLineId(index),
      variantId,
      quantity: given.quantity ?? line.quantity,
      attributes: given.attributes == null ? line.attributes : attributesOf(given.attributes),
    })),
  }));
  if (added.userErrors.length > 0) return added;
  const { expectedVersion: _, ...rest } = withKeyPart(change, 'removed');
  return carts.change(context, rest, ({ keyHash }) => ({
    type: 'RemoveLines',
    keyHash,
    lineIds: replacements.map(({ line }) => line.lineId),
  }));
};
