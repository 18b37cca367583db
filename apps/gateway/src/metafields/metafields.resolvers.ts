import { type CartChange, type CartCommands, withKeyPart } from '../cart/cart-commands.js';
import type { CartModel } from '../cart/fields/cart.model.js';
import { metafieldErrors, metafieldName, toMetafields } from '../cart/inputs/metafield-inputs.js';
import type { ShopContext } from '../catalogue/shop-context.js';
import type { ShopContent } from '../content/shop-content.projection.js';
import type { CartMetafieldsSetInput, MetafieldsSetUserError, Resolvers } from '../generated/shop.js';
import { metafieldFields, metafieldGid } from './metafield-fields.js';
import { type RequestedName, fieldNamed, type MetafieldModel, productMetafields, variantMetafields } from './metafield.model.js';
import { metafieldsBeside } from './owned-metafields.js';
import { deleteError, invalidMetafield, setError, unknownMetafield } from './metafield-errors.js';

type Set = Readonly<{
  metafields: readonly MetafieldModel[] | null;
  userErrors: readonly MetafieldsSetUserError[];
  position: string;
}>;

const metafieldOf = (cart: CartModel, name: RequestedName): MetafieldModel | null => {
  const found = fieldNamed(cart.state.metafields, name);
  return found && { ...found, owner: cart };
};

/** Sets metafields, cart by cart, until one is refused. */
const setMetafields = async (
  carts: CartCommands,
  context: ShopContext,
  given: readonly CartMetafieldsSetInput[],
  options: Omit<CartChange, 'cartId'>,
): Promise<Set> => {
  const invalid = metafieldErrors(given);
  const position = context.session.observe({});
  if (invalid.length > 0) return { metafields: null, userErrors: invalid.map(invalidMetafield), position };
  const owners = [...new Set(given.map(({ ownerId }) => ownerId))];
  const metafields: MetafieldModel[] = [];
  for (const cartId of owners) {
    const entries = [...given.entries()].filter(([, { ownerId }]) => ownerId === cartId);
    const ofCart = entries.map(([, metafield]) => metafield);
    const change = owners.length > 1 ? withKeyPart({ cartId, ...options }, `metafields of ${cartId}`) : { cartId, ...options };
    const changed = await carts.change(context, change, ({ keyHash }) => ({
      type: 'SetMetafields',
      keyHash,
      metafields: toMetafields(ofCart),
    }));
    const { cart, userErrors } = changed;
    if (!cart || userErrors.length > 0) {
      const indices = entries.map(([index]) => index);
      return { metafields: null, userErrors: userErrors.map((error) => setError(error, indices)), position: changed.position };
    }
    metafields.push(...toMetafields(ofCart).flatMap((name) => metafieldOf(cart, name) ?? []));
  }
  return { metafields, userErrors: [], position: context.session.observe({}) };
};

/** The metafields of carts, products, variants, collections, content and the shop. Other things have none. */
export const metafieldResolvers = (carts: CartCommands, shown: Pick<ShopContent, 'read'>): Resolvers => ({
  Mutation: {
    cartMetafieldsSet: (_, { metafields, ...options }, context) => setMetafields(carts, context, metafields, options),
    cartMetafieldDelete: async (_, { input, ...options }, context) => {
      const name = metafieldName(input.key);
      const known = { deletedId: null, position: context.session.observe({}) };
      if (!name) return { ...known, userErrors: [unknownMetafield] };
      const change = { cartId: input.ownerId, ...options };
      const { cart, userErrors, position } = await carts.change(context, change, ({ keyHash }) => ({
        type: 'DeleteMetafield',
        keyHash,
        ...name,
      }));
      if (!cart) return { ...known, position, userErrors: userErrors.map(deleteError) };
      const isThere = userErrors.length > 0 && metafieldOf(cart, name) !== null;
      if (userErrors.length > 0)
        return { ...known, position, userErrors: isThere ? userErrors.map(deleteError) : [unknownMetafield] };
      return { deletedId: metafieldGid({ ...name, owner: cart }), userErrors: [], position };
    },
  },
  Cart: {
    metafield: metafieldOf,
    metafields: (cart, { identifiers }) => identifiers.map((name) => metafieldOf(cart, name)),
  },
  Article: metafieldsBeside(shown),
  Blog: metafieldsBeside(shown),
  Collection: metafieldsBeside(shown),
  Page: metafieldsBeside(shown),
  Shop: metafieldsBeside(shown),
  Product: productMetafields,
  ProductVariant: variantMetafields,
  ...metafieldFields(shown),
});
