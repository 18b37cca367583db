import type { ArticleRejection, BlogRejection, MenuRejection, PageRejection, RedirectRejection } from '@millrace/contracts';
import type { RejectionHandlers } from '../../../commands/command-errors.js';
import type { AdminUserError } from '../../../generated/admin.js';

type ErrorBody = Pick<AdminUserError, 'code' | 'message'>;
export type ContentRejection = PageRejection | BlogRejection | ArticleRejection | MenuRejection | RedirectRejection;

const taken = (what: string) => (): ErrorBody => ({ code: 'TAKEN', message: `There is ${what} already.` });
const notFound = (what: string) => (): ErrorBody => ({ code: 'NOT_FOUND', message: `We can’t find this ${what}.` });

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
  RedirectExists: taken('a redirect of this path'),
  RedirectNotFound: notFound('redirect'),
  RedirectToItself: () => ({ code: 'INVALID', message: 'The target is the path itself.' }),
};
