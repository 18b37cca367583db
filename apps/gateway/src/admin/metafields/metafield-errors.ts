import type { OwnedMetafieldsRejection, ProductRejection } from '@millrace/contracts';
import { mapRejection, type RejectionHandlers } from '../../commands/command-errors.js';
import type { MetafieldsUserError } from '../../generated/admin.js';
import { errorAt, type OwnedName } from './metafield-inputs.js';

type Owned = Readonly<{ variantId?: string; namespace?: string; key?: string }>;
const unexpected = (): MetafieldsUserError => ({
  code: 'INVALID',
  message: 'The metafields cannot be changed.',
  field: null,
  elementIndex: null,
});

/** The user error of a rejected change; its index is that of the first of these names that it is about. */
export const metafieldRefusal = (
  rejection: ProductRejection | OwnedMetafieldsRejection,
  names: readonly OwnedName[],
): MetafieldsUserError => {
  const about = (
    { variantId, namespace, key }: Owned,
    code: MetafieldsUserError['code'],
    message: string,
    argument: string,
  ): MetafieldsUserError => {
    const isMatching = (one: OwnedName) =>
      one.variantId === variantId && (key === undefined || (one.key === key && one.namespace === namespace));
    const index = names.findLastIndex(isMatching);
    return index < 0 ? { code, message, field: ['metafields'], elementIndex: null } : errorAt(index, code, message, argument);
  };
  const handlers: RejectionHandlers<ProductRejection | OwnedMetafieldsRejection, MetafieldsUserError> = {
    VariantsShareOptions: unexpected,
    OptionValueUnknown: unexpected,
    CurrenciesMixed: unexpected,
    TextNotFound: unexpected,
    SourceTextChanged: unexpected,
    TranslationTooLong: unexpected,
    ProductNotFound: () => errorAt(0, 'INVALID_OWNER', 'We can’t find this product.', 'ownerId'),
    VariantNotFound: (variant) => about(variant, 'INVALID_OWNER', 'We can’t find this variant.', 'ownerId'),
    TooManyMetafields: ({ max, ...owner }) => about(owner, 'LIMIT_EXCEEDED', `There may be ${max} metafields.`, 'key'),
    MetafieldInvalid: ({ reason, ...name }) =>
      reason === 'TYPE'
        ? about(name, 'INVALID_TYPE', 'There is no such type.', 'type')
        : about(name, 'INVALID_VALUE', 'This is not a value of the type.', 'value'),
  };
  return mapRejection(rejection, handlers);
};
