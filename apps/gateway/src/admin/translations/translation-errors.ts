import type {
  ArticleRejection,
  BlogRejection,
  MenuRejection,
  MetaobjectRejection,
  PageRejection,
  PolicyRejection,
  ProductRejection,
} from '@millrace/contracts';
import { mapRejection, type RejectionHandlers } from '../../commands/command-errors.js';
import type { TranslationUserError } from '../../generated/admin.js';

type Rejection =
  | ProductRejection
  | PageRejection
  | BlogRejection
  | ArticleRejection
  | MenuRejection
  | MetaobjectRejection
  | PolicyRejection;
type Refusal = Pick<TranslationUserError, 'code' | 'message'>;
const unexpected = (): Refusal => ({ code: 'INVALID', message: 'The translations cannot be changed.' });
const gone = (): Refusal => ({ code: 'RESOURCE_NOT_FOUND', message: 'We can’t find this resource.' });

/** The user errors of rejected translations. */
const refusals: RejectionHandlers<Rejection, Refusal> = {
  VariantsShareOptions: unexpected,
  OptionValueUnknown: unexpected,
  CurrenciesMixed: unexpected,
  PageExists: unexpected,
  BlogExists: unexpected,
  ArticleExists: unexpected,
  MenuExists: unexpected,
  MetaobjectExists: unexpected,
  MetaobjectFieldInvalid: unexpected,
  ProductNotFound: gone,
  PageNotFound: gone,
  BlogNotFound: gone,
  ArticleNotFound: gone,
  MenuNotFound: gone,
  MetaobjectNotFound: gone,
  PolicyNotFound: gone,
  MetafieldInvalid: unexpected,
  TooManyMetafields: unexpected,
  VariantNotFound: unexpected,
  TextNotFound: ({ key }) => ({ code: 'INVALID_KEY_FOR_MODEL', message: `There is no text "${key}" to translate.` }),
  SourceTextChanged: ({ key, digest }) => ({
    code: 'INVALID_TRANSLATABLE_CONTENT',
    message: `The text "${key}" has changed: its digest is ${digest} now.`,
  }),
  TranslationTooLong: ({ key, maxLength }) => ({
    code: 'FAILS_RESOURCE_VALIDATION',
    message: `A translation of "${key}" may have ${maxLength} characters.`,
  }),
};

/** The user error of a rejection. */
export const translationRefusal = (rejection: Rejection): Refusal => mapRejection(rejection, refusals);

/** The user error of a resource that does not exist. */
export const resourceNotFound: TranslationUserError = { ...gone(), field: ['resourceId'] };
