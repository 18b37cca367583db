import type { CartRequest } from '@millrace/contracts';
import type { ShopContext } from '../catalogue/shop-context.js';
import type { CartInput, CartUserError } from '../generated/shop.js';
import { cartGid } from '../identity/gid.js';
import { type CartCommands, withKeyPart } from './cart-commands.js';
import type { CartPayload } from './fields/cart.model.js';
import { languageIn } from '../markets/locale.js';
import { giftCardErrors } from './gift-cards.js';
import type { CartCommandContext } from './inputs/command-context.js';
import { addressInputErrors, newAddresses, preferenceErrors, preferredAddresses } from './inputs/delivery-inputs.js';
import { attributesOf, newLines, sellingPlanErrors } from './inputs/line-inputs.js';
import { metafieldErrors, toMetafields } from './inputs/metafield-inputs.js';

type Opening = Readonly<{ input: CartInput; idempotencyKey: string | null | undefined; currency: string }>;
/** A command that follows the creation; `path`: where its input is in that of the mutation. */
type Step = Readonly<{ name: string; path: readonly string[]; build(opened: CartCommandContext): CartRequest }>;

const inputErrors = ({ lines, giftCardCodes, delivery, buyerIdentity, metafields }: CartInput): readonly CartUserError[] =>
  [
    ...sellingPlanErrors(lines, ['lines']),
    ...giftCardErrors(giftCardCodes, ['giftCardCodes']),
    ...addressInputErrors(delivery?.addresses ?? [], ['delivery', 'addresses']),
    ...preferenceErrors(buyerIdentity?.deliveryAddressPreferences ?? []),
    ...metafieldErrors(metafields ?? []).map(({ field, message }) => ({ code: 'INVALID' as const, message, field })),
  ].map((error) => ({ ...error, field: ['input', ...(error.field ?? [])] }));

/** What an input has beside the lines, the note, the attributes and the buyer: each by a command of its own. */
const stepsOf = ({ discountCodes, delivery, buyerIdentity, metafields }: CartInput): readonly Step[] => {
  const steps: Step[] = [];
  if (discountCodes?.length)
    steps.push({
      name: 'discount codes',
      path: ['input'],
      build: ({ keyHash }) => ({ type: 'ChangeDiscountCodes', keyHash, discountCodes: [...discountCodes] }),
    });
  const preferred = buyerIdentity?.deliveryAddressPreferences ?? [];
  const addresses = delivery?.addresses ?? [];
  if (addresses.length > 0 || preferred.length > 0)
    steps.push({
      name: 'addresses',
      path: ['input', 'delivery'],
      build: (opened) => ({
        type: 'ReplaceDeliveryAddresses',
        keyHash: opened.keyHash,
        addresses: addresses.length > 0 ? newAddresses(addresses, opened) : preferredAddresses(preferred, opened),
      }),
    });
  if (metafields?.length)
    steps.push({
      name: 'metafields',
      path: ['input'],
      build: ({ keyHash }) => ({ type: 'SetMetafields', keyHash, metafields: toMetafields(metafields) }),
    });
  return steps;
};

/** Creates a cart. The first step that is refused ends it: the cart is there, without that step and the later ones. */
export const openCart = async (
  carts: CartCommands,
  context: ShopContext,
  { input, idempotencyKey, currency }: Opening,
): Promise<CartPayload> => {
  const errors = inputErrors(input);
  if (errors.length > 0) return { cart: null, userErrors: errors, position: context.session.observe({}) };
  const { country } = context.locale;
  let opened = await carts.create(context, idempotencyKey, (created) => ({
    type: 'CreateCart',
    keyHash: created.keyHash,
    currency,
    note: input.note ?? '',
    attributes: attributesOf(input.attributes),
    ...languageIn(context),
    ...carts.buyerOf({ ...(country !== undefined && { countryCode: country }), ...input.buyerIdentity }),
    lines: newLines(input.lines, created),
  }));
  for (const { name, path, build } of stepsOf(input)) {
    if (!opened.cart || opened.userErrors.length > 0) return opened;
    const changed = await carts.change(context, withKeyPart({ cartId: cartGid(opened.cart), idempotencyKey }, name), build);
    opened = { ...changed, userErrors: underPath(changed.userErrors, path) };
  }
  return opened;
};

/** User errors with their fields under a path; one without a field stays. */
export const underPath = (errors: readonly CartUserError[], path: readonly string[]): readonly CartUserError[] =>
  errors.map((error) => (error.field ? { ...error, field: [...path, ...error.field] } : error));
