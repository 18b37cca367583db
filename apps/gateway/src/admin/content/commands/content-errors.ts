import type {
  ArticleRejection,
  BlogRejection,
  CollectionRejection,
  MenuRejection,
  MetaobjectRejection,
  MetaobjectTypeRejection,
  PageRejection,
  RedirectRejection,
  TranslationRejection,
} from '@millrace/contracts';
import type { RejectionHandlers } from '../../../commands/command-errors.js';
import type { AdminUserError } from '../../../generated/admin.js';
import { productGid } from '../../../identity/gid.js';

type ErrorBody = Pick<AdminUserError, 'code' | 'message'>;
type AnyRejection =
  | PageRejection
  | BlogRejection
  | ArticleRejection
  | MenuRejection
  | RedirectRejection
  | MetaobjectTypeRejection
  | MetaobjectRejection
  | CollectionRejection;
/** Why commands are rejected that change no translations. */
export type ContentRejection = Exclude<AnyRejection, Readonly<{ type: TranslationRejection['type'] }>>;

const taken = (what: string) => (): ErrorBody => ({ code: 'TAKEN', message: `There is ${what} already.` });
const notFound = (what: string) => (): ErrorBody => ({ code: 'NOT_FOUND', message: `We can’t find this ${what}.` });

const refusedFields: Readonly<Record<'TYPE' | 'TYPE_CHANGED' | 'REPEATED' | 'UNKNOWN', (key: string) => string>> = {
  TYPE: (key) => `The type of the field "${key}" does not exist.`,
  TYPE_CHANGED: (key) => `The field "${key}" has another type, which does not change.`,
  REPEATED: (key) => `The field "${key}" is there twice.`,
  UNKNOWN: (key) => `There is no field "${key}".`,
};
const invalidFields: Readonly<Record<'TYPE' | 'VALUE' | 'REPEATED', (key: string) => string>> = {
  TYPE: refusedFields.TYPE,
  VALUE: (key) => `The value of the field "${key}" is not one of its type.`,
  REPEATED: refusedFields.REPEATED,
};

/** The user errors of rejected commands on content. */
export const contentErrors: RejectionHandlers<ContentRejection, ErrorBody> = {
  PageExists: taken('a page with this handle'),
  PageNotFound: notFound('page'),
  BlogExists: taken('a blog with this handle'),
  BlogNotFound: notFound('blog'),
  ArticleExists: taken('an article with this handle in the blog'),
  ArticleNotFound: notFound('article'),
  MenuExists: taken('a menu with this handle'),
  MenuNotFound: notFound('menu'),
  MetaobjectTypeExists: taken('a type of metaobjects with this name'),
  MetaobjectTypeNotFound: notFound('type of metaobjects'),
  MetaobjectFieldRefused: ({ key, reason }) => ({ code: 'INVALID', message: refusedFields[reason](key) }),
  MetaobjectExists: taken('a metaobject with this handle'),
  MetaobjectNotFound: notFound('metaobject'),
  MetaobjectFieldInvalid: ({ key, reason }) => ({ code: 'INVALID', message: invalidFields[reason](key) }),
  RedirectExists: taken('a redirect of this path'),
  RedirectNotFound: notFound('redirect'),
  CollectionExists: taken('a collection with this handle'),
  CollectionNotFound: notFound('collection'),
  CollectionKindMixed: () => ({
    code: 'INVALID',
    message: 'A collection has either products or a rule set, and does not change from one to the other.',
  }),
  CollectionFull: ({ maxProducts }) => ({ code: 'INVALID', message: `A collection lists at most ${maxProducts} products.` }),
  CollectionRuleUnknown: ({ rule }) => ({
    code: 'INVALID',
    message: `The column of rule ${rule + 1} does not have this relation, or this condition.`,
  }),
  CollectionOrderUnknown: () => ({ code: 'INVALID', message: 'A collection with a rule set has no manual order.' }),
  CollectionLacksProduct: ({ productId }) => ({
    code: 'INVALID',
    message: `The collection does not list the product ${productGid(productId)}.`,
  }),
  RedirectToItself: () => ({ code: 'INVALID', message: 'The target is the path itself.' }),
};
