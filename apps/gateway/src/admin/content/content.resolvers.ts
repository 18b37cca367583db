import {
  type ArticleState,
  article,
  type BlogState,
  blog,
  type MenuState,
  menu,
  type PageState,
  page,
  policy,
  type RedirectState,
  redirect,
} from '@millrace/contracts';
import { contentIds } from '../../content/content-ids.js';
import type { ShopContent } from '../../content/shop-content.projection.js';
import type { AdminUserError, MutationResolvers, Resolvers } from '../../generated/admin.js';
import { type ContentGidType, contentGid, idOf } from '../../identity/gid.js';
import { isHandle } from '../../identity/handle.js';
import { type ContentCommands, refusedContent, type Sending } from './commands/content-commands.js';
import { articleChangeOf, articleDetailsOf, handleOf, pageChangeOf, pageDetailsOf, seoOf } from './commands/content-inputs.js';
import type { ContentImport } from './import/content-import.js';
import { menuItemsOf } from './commands/menu-inputs.js';
import { toAdminArticle, toAdminBlog, toAdminMenu, toAdminPage, toAdminRedirect, toEntries } from './content-models.js';

const wrongHandle: AdminUserError = {
  code: 'INVALID',
  message: 'A handle has letters, digits and dashes: give one, or a title of which one can be made.',
  field: ['handle'],
};
const wrongItems: AdminUserError = {
  code: 'INVALID',
  message:
    'Items have at most three levels; an item has a url if its type is HTTP, a path or an address of http, https, mailto or tel.',
  field: ['items'],
};
const noBlog: AdminUserError = { code: 'NOT_FOUND', message: 'We can’t find this blog.', field: ['blogId'] };

const errorsOf = ({ userErrors, position }: Sending<unknown>) => ({ userErrors, position });
const shown = <State extends Readonly<{ details?: unknown }>, Model>(
  sending: Sending<State>,
  toModel: (details: NonNullable<State['details']>, id: string, version: number) => Model,
): Model | null => (sending.state?.details ? toModel(sending.state.details, sending.id, sending.version) : null);
const deleted = (type: ContentGidType, sending: Sending<unknown>): string | null =>
  sending.state === undefined ? null : contentGid(type, sending.id);

const pagesOf = (commands: ContentCommands): MutationResolvers => {
  const answer = (sending: Sending<PageState>) => ({ page: shown(sending, toAdminPage), ...errorsOf(sending) });
  const now = () => new Date().toISOString();
  return {
    pageCreate: async (_, { page: input, ...options }, { session }) => {
      const details = pageDetailsOf(input, now());
      if (!isHandle(details.handle)) return answer(refusedContent(session, wrongHandle));
      const id = contentIds.page(details.handle);
      return answer(await commands.send(session, { aggregate: page, id, request: { type: 'CreatePage', ...details }, options }));
    },
    pageUpdate: async (_, { id, page: input, ...options }, { session }) =>
      answer(
        await commands.send(session, { aggregate: page, id: idOf('Page', id), request: pageChangeOf(input, now()), options }),
      ),
    pageDelete: async (_, { id, ...options }, { session }) => {
      const sent = { aggregate: page, id: idOf('Page', id), request: { type: 'DeletePage' as const }, options };
      const sending = await commands.send(session, sent);
      return { deletedPageId: deleted('Page', sending), ...errorsOf(sending) };
    },
  };
};

const blogsOf = (commands: ContentCommands, content: ShopContent): MutationResolvers => {
  const blogAnswer = (sending: Sending<BlogState>) => ({ blog: shown(sending, toAdminBlog), ...errorsOf(sending) });
  const articleAnswer = (sending: Sending<ArticleState>) => ({ article: shown(sending, toAdminArticle), ...errorsOf(sending) });
  const now = () => new Date().toISOString();
  return {
    blogCreate: async (_, { blog: { title, handle, seo }, ...options }, { session }) => {
      const details = { handle: handleOf(handle, title), title, ...seoOf(seo) };
      if (!isHandle(details.handle)) return blogAnswer(refusedContent(session, wrongHandle));
      const id = contentIds.blog(details.handle);
      return blogAnswer(
        await commands.send(session, { aggregate: blog, id, request: { type: 'CreateBlog', ...details }, options }),
      );
    },
    blogUpdate: async (_, { id, blog: { title, seo }, ...options }, { session }) => {
      const request = { type: 'ChangeBlog' as const, ...(title != null && { title }), ...seoOf(seo) };
      return blogAnswer(await commands.send(session, { aggregate: blog, id: idOf('Blog', id), request, options }));
    },
    blogDelete: async (_, { id, ...options }, { session }) => {
      const sent = { aggregate: blog, id: idOf('Blog', id), request: { type: 'DeleteBlog' as const }, options };
      const sending = await commands.send(session, sent);
      return { deletedBlogId: deleted('Blog', sending), ...errorsOf(sending) };
    },
    articleCreate: async (_, { article: input, ...options }, { session }) => {
      const blogId = idOf('Blog', input.blogId);
      if (!(await content.read(session)).blog(blogId)) return articleAnswer(refusedContent(session, noBlog));
      const details = articleDetailsOf(input, blogId, now());
      if (!isHandle(details.handle)) return articleAnswer(refusedContent(session, wrongHandle));
      const id = contentIds.article(blogId, details.handle);
      const request = { type: 'CreateArticle' as const, ...details };
      return articleAnswer(await commands.send(session, { aggregate: article, id, request, options }));
    },
    articleUpdate: async (_, { id, article: input, ...options }, { session }) => {
      const request = articleChangeOf(input, now());
      return articleAnswer(await commands.send(session, { aggregate: article, id: idOf('Article', id), request, options }));
    },
    articleDelete: async (_, { id, ...options }, { session }) => {
      const sent = { aggregate: article, id: idOf('Article', id), request: { type: 'DeleteArticle' as const }, options };
      const sending = await commands.send(session, sent);
      return { deletedArticleId: deleted('Article', sending), ...errorsOf(sending) };
    },
  };
};

const menusOf = (commands: ContentCommands): MutationResolvers => {
  const answer = (sending: Sending<MenuState>) => ({ menu: shown(sending, toAdminMenu), ...errorsOf(sending) });
  return {
    menuCreate: async (_, { title, handle: given, items: input, ...options }, { session }) => {
      const [handle, items] = [handleOf(given, title), menuItemsOf(input)];
      if (!isHandle(handle)) return answer(refusedContent(session, wrongHandle));
      if (!items) return answer(refusedContent(session, wrongItems));
      const request = { type: 'CreateMenu' as const, handle, title, items };
      return answer(await commands.send(session, { aggregate: menu, id: contentIds.menu(handle), request, options }));
    },
    menuUpdate: async (_, { id, title, items: input, ...options }, { session }) => {
      const items = menuItemsOf(input);
      if (!items) return answer(refusedContent(session, wrongItems));
      const request = { type: 'ChangeMenu' as const, title, items };
      return answer(await commands.send(session, { aggregate: menu, id: idOf('Menu', id), request, options }));
    },
    menuDelete: async (_, { id, ...options }, { session }) => {
      const sent = { aggregate: menu, id: idOf('Menu', id), request: { type: 'DeleteMenu' as const }, options };
      const sending = await commands.send(session, sent);
      return { deletedMenuId: deleted('Menu', sending), ...errorsOf(sending) };
    },
  };
};

const othersOf = (commands: ContentCommands): MutationResolvers => {
  const answer = (sending: Sending<RedirectState>) => ({ urlRedirect: shown(sending, toAdminRedirect), ...errorsOf(sending) });
  return {
    shopPolicyUpdate: async (_, { shopPolicy: { type: kind, body: bodyHtml }, ...options }, { session }) => {
      const request = { type: 'PutPolicy' as const, kind, bodyHtml };
      const sending = await commands.send(session, { aggregate: policy, id: contentIds.policy(kind), request, options });
      const model = (_details: unknown, id: string, version: number) => ({
        id: contentGid('ShopPolicy', id),
        type: kind,
        body: bodyHtml,
        version,
      });
      return { shopPolicy: shown(sending, model), ...errorsOf(sending) };
    },
    urlRedirectCreate: async (_, { urlRedirect: { path, target }, ...options }, { session }) => {
      const request = { type: 'CreateRedirect' as const, path, target };
      return answer(await commands.send(session, { aggregate: redirect, id: contentIds.redirect(path), request, options }));
    },
    urlRedirectUpdate: async (_, { id, target, ...options }, { session }) => {
      const request = { type: 'ChangeRedirect' as const, target };
      return answer(await commands.send(session, { aggregate: redirect, id: idOf('UrlRedirect', id), request, options }));
    },
    urlRedirectDelete: async (_, { id, ...options }, { session }) => {
      const sent = { aggregate: redirect, id: idOf('UrlRedirect', id), request: { type: 'DeleteRedirect' as const }, options };
      const sending = await commands.send(session, sent);
      return { deletedUrlRedirectId: deleted('UrlRedirect', sending), ...errorsOf(sending) };
    },
  };
};

/** The mutations of content, its import and its list. */
export const contentResolvers = (commands: ContentCommands, imports: ContentImport, content: ShopContent): Resolvers => ({
  Query: {
    content: async (_, __, { session }) => {
      await content.read(session);
      return toEntries(content.rows().values());
    },
  },
  Mutation: {
    ...pagesOf(commands),
    ...blogsOf(commands, content),
    ...menusOf(commands),
    ...othersOf(commands),
    contentImport: (_, { files }, { session }) => imports.run(session, files),
  },
});
