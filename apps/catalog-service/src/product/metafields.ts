import {
  changeMetafields,
  type Metafield,
  metafieldsProblem,
  type ProductDetails,
  type ProductRejection,
  type ProductRequest,
  typedMetafields,
} from '@millrace/contracts';

type Rejection = Extract<ProductRejection, { type: 'MetafieldInvalid' | 'TooManyMetafields' | 'VariantNotFound' }>;
type Change = Omit<Extract<ProductRequest, { type: 'ChangeMetafields' }>, 'type'>;
/** Whose metafields they are: of the variant, or of the product. */
type Owner = Readonly<{ variantId?: string }>;

/** Why metafields of a product or of one of its variants cannot be: each fits its type, and its owner has the name once. */
export const invalidMetafields = ({ metafields = [], variants }: ProductDetails): Rejection | undefined => {
  const invalid = invalidIn({}, metafields);
  if (invalid) return invalid;
  for (const { id, metafields: own = [] } of variants) {
    const rejection = invalidIn({ variantId: id }, own);
    if (rejection) return rejection;
  }
  return undefined;
};

const invalidIn = (owner: Owner, metafields: readonly Metafield[]): Rejection | undefined => {
  const problem = metafieldsProblem(metafields);
  return problem && { ...owner, ...problem };
};

/** A product after a change of metafields, or why it is rejected. A name that is removed and not there stays away. */
export const changeProductMetafields = (
  { metafields, variants, ...details }: ProductDetails,
  { set, remove }: Change,
): Readonly<{ details: ProductDetails }> | Readonly<{ rejection: Rejection }> => {
  const known = new Set(variants.map(({ id }) => id));
  const unknown = [...set, ...remove].find(({ variantId }) => variantId !== undefined && !known.has(variantId));
  if (unknown?.variantId !== undefined) return { rejection: { type: 'VariantNotFound', variantId: unknown.variantId } };
  const changed = (before: readonly Metafield[] = [], variantId?: string) => {
    const isOwn = (one: Owner) => one.variantId === variantId;
    const own = typedMetafields(before, set.filter(isOwn));
    const after = changeMetafields(before, { set: own, remove: remove.filter(isOwn) });
    return after.length > 0 ? { metafields: [...after] } : {};
  };
  const after = {
    ...details,
    ...changed(metafields),
    variants: variants.map(({ metafields: own, ...variant }) => ({ ...variant, ...changed(own, variant.id) })),
  };
  const rejection = invalidMetafields(after);
  return rejection ? { rejection } : { details: after };
};
