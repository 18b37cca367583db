import type { Attribute } from '@millrace/contracts';
import type { AttributeInput, CartLineInput, CartUserError } from '../../generated/shop.js';
import { idOf } from '../../identity/gid.js';
import type { CartCommandContext } from './command-context.js';

type Given<T> = readonly T[] | null | undefined;

/** The attributes in an input. */
export const attributesOf = (given: Given<AttributeInput>): Attribute[] =>
  (given ?? []).map(({ key, value }) => ({ key, value }));

/** The new lines in an input, each with its id. */
export const newLines = (given: Given<CartLineInput>, { newLineId }: CartCommandContext) =>
  (given ?? []).map(({ merchandiseId, quantity, attributes }, index) => ({
    lineId: newLineId(index),
    variantId: idOf('ProductVariant', merchandiseId),
    quantity: quantity ?? 1,
    attributes: attributesOf(attributes),
  }));

/** A user error for each line with a selling plan: the shop has none. `field`: where the lines are. */
export const sellingPlanErrors = (
  given: Given<Readonly<{ sellingPlanId?: string | null | undefined }>>,
  field: readonly string[],
): CartUserError[] =>
  (given ?? []).flatMap(({ sellingPlanId }, index) =>
    sellingPlanId == null
      ? []
      : [{ code: 'INVALID', message: 'We can’t find this selling plan.', field: [...field, String(index), 'sellingPlanId'] }],
  );
