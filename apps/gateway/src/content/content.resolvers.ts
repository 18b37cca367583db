import { articleImagePart, type PolicyKind, policyKindOf, policyKinds } from '@millrace/contracts';
import { isCollection } from '../catalogue/catalogue.models.js';
import { descriptionOf } from '../catalogue/description.js';
import { safeHtml } from '../catalogue/safe-html.js';
import type { ShopContext } from '../catalogue/shop-context.js';
import type { QueryResolvers, Resolvers } from '../generated/shop.js';
import { connectionOf, type Slice } from '../graphql/connection.js';
import { emptyConnection } from '../graphql/empty-connection.js';
import { badUserInput } from '../graphql/errors.js';
import { contentGid, menuItemGid, requiredId } from '../identity/gid.js';
import { type ArticleRow, type PageRow, type PolicyRow, typeOfContent } from './content-row.js';
import { contentSeo, contentText, contentTitle } from './content-texts.js';
import { listArticles, listBlogs, listPages, listRedirects } from './list-content.js';
import { countItems, pathOf, resolveItems } from './menu-items.js';
import type { ShopContent } from './shop-content.projection.js';

const summaryLength = 150;
const defaultPage = 50;

/** A page of a list; the first 50 without `first` and `last`. */
const pageOf = <T extends Readonly<{ id: string }>>(rows: readonly T[], slice: Slice) =>
  connectionOf(rows, slice.first == null && slice.last == null ? { ...slice, first: defaultPage } : slice, ({ id }) => id);

const bodyOf = (row: PageRow | ArticleRow, context: ShopContext): string =>
  contentText(row, context, { key: 'body_html' }, row.details.bodyHtml);
const summaryOf = (article: ArticleRow, context: ShopContext): string =>
  contentText(article, context, { key: 'summary_html' }, article.details.summaryHtml ?? '');
const imageOf = (article: ArticleRow, context: ShopContext) => {
  const { image } = article.details;
  return image
    ? { ...image, altText: contentText(article, context, { key: 'alt', part: articleImagePart }, image.altText) }
    : null;
};
const listed = ({ locale }: ShopContext) => ({ language: locale.answer?.locale });

const authorOf = (name: string) => {
  const [firstName = '', ...rest] = name.trim().split(/\s+/);
  return { name, firstName, lastName: rest.join(' '), email: '', bio: null };
};

type Shown = Pick<ShopContent, 'read'>;
type Named = Readonly<{ id?: string | null | undefined; handle?: string | null | undefined }>;

const queries = (shown: Shown): QueryResolvers => {
  const contentOf = ({ session }: ShopContext) => shown.read(session);
  const named = <T>(
    { id, handle }: Named,
    type: 'Page' | 'Blog',
    byId: (id: string) => T,
    byHandle: (handle: string) => T,
  ): T => {
    if (id == null && handle == null) throw badUserInput('give an id or a handle', 'id');
    return id == null ? byHandle(handle ?? '') : byId(requiredId(type, id, 'id'));
  };
  return {
    page: async (_, args, context) => {
      const { page, pageByHandle } = await contentOf(context);
      return named(args, 'Page', page, pageByHandle) ?? null;
    },
    pageByHandle: async (_, { handle }, context) => (await contentOf(context)).pageByHandle(handle) ?? null,
    pages: async (_, { query, reverse, sortKey, ...slice }, context) =>
      pageOf(listPages((await contentOf(context)).pages, { query, reverse, sortKey, ...listed(context) }), slice),
    blog: async (_, args, context) => {
      const { blog, blogByHandle } = await contentOf(context);
      return named(args, 'Blog', blog, blogByHandle) ?? null;
    },
    blogByHandle: async (_, { handle }, context) => (await contentOf(context)).blogByHandle(handle) ?? null,
    blogs: async (_, { query, reverse, sortKey, ...slice }, context) =>
      pageOf(listBlogs((await contentOf(context)).blogs, { query, reverse, sortKey, ...listed(context) }), slice),
    article: async (_, { id }, context) => (await contentOf(context)).article(requiredId('Article', id, 'id')) ?? null,
    articles: async (_, { query, reverse, sortKey, ...slice }, context) =>
      pageOf(listArticles((await contentOf(context)).articles, { query, reverse, sortKey, ...listed(context) }), slice),
    shopPolicy: async (_, { handle }, context) => {
      const kind = policyKindOf(handle.toLowerCase());
      return (kind && (await contentOf(context)).policy(kind)) ?? null;
    },
    menu: async (_, { handle }, context) => (await contentOf(context)).menu(handle) ?? null,
    urlRedirects: async (_, { query, reverse, ...slice }, context) =>
      pageOf(listRedirects((await contentOf(context)).redirects, { query, reverse }), slice),
  };
};

/** Pages, blogs, articles, policies, menus and redirects. `publicUrl`: the origin of the web shop. */
export const contentResolvers = (shown: Shown, publicUrl: string): Resolvers => {
  const policyOf =
    (kind: PolicyKind) =>
    async (_: unknown, __: unknown, { session }: ShopContext) =>
      (await shown.read(session)).policy(kind) ?? null;
  const policy = {
    id: ({ id }: PolicyRow) => contentGid('ShopPolicy', id),
    url: (row: PolicyRow) => `${publicUrl}${pathOf.policy(row)}`,
    handle: ({ details }: PolicyRow) => policyKinds[details.kind as PolicyKind].handle,
    title: (row: PolicyRow, _: unknown, context: ShopContext) => contentTitle(row, context),
    body: (row: PolicyRow, _: unknown, context: ShopContext) =>
      safeHtml(contentText(row, context, { key: 'body' }, row.details.bodyHtml)),
  };
  return {
    Query: queries(shown),
    Shop: {
      privacyPolicy: policyOf('PRIVACY_POLICY'),
      refundPolicy: policyOf('REFUND_POLICY'),
      shippingPolicy: policyOf('SHIPPING_POLICY'),
      termsOfService: policyOf('TERMS_OF_SERVICE'),
      subscriptionPolicy: policyOf('SUBSCRIPTION_POLICY'),
    },
    Page: {
      id: ({ id }) => contentGid('Page', id),
      handle: ({ details }) => details.handle,
      title: (row, _, context) => contentTitle(row, context),
      body: (page, _, context) => safeHtml(bodyOf(page, context)),
      bodySummary: (page, _, context) => descriptionOf(bodyOf(page, context), summaryLength),
      seo: (row, _, context) => contentSeo(row, context),
      onlineStoreUrl: (page) => `${publicUrl}${pathOf.page(page)}`,
      trackingParameters: () => null,
    },
    Blog: {
      id: ({ id }) => contentGid('Blog', id),
      handle: ({ details }) => details.handle,
      title: (row, _, context) => contentTitle(row, context),
      articleByHandle: async (blog, { handle }, { session }) => (await shown.read(session)).articleByHandle(blog, handle) ?? null,
      articles: async (blog, { query, reverse, sortKey, ...slice }, context) => {
        const articles = (await shown.read(context.session)).articlesOf(blog);
        return pageOf(listArticles(articles, { query, reverse, sortKey, ...listed(context) }), slice);
      },
      authors: async (blog, _, { session }) => {
        const names = (await shown.read(session)).articlesOf(blog).map(({ details }) => details.author);
        return [...new Set(names)].map(authorOf);
      },
      seo: (row, _, context) => contentSeo(row, context),
      onlineStoreUrl: (blog) => `${publicUrl}${pathOf.blog(blog)}`,
    },
    Article: {
      id: ({ id }) => contentGid('Article', id),
      handle: ({ details }) => details.handle,
      title: (row, _, context) => contentTitle(row, context),
      author: ({ details }) => authorOf(details.author),
      authorV2: ({ details }) => authorOf(details.author),
      content: (article, { truncateAt }, context) => descriptionOf(bodyOf(article, context), truncateAt),
      contentHtml: (article, _, context) => safeHtml(bodyOf(article, context)),
      excerpt: (article, { truncateAt }, context) => {
        const summary = summaryOf(article, context);
        return summary ? descriptionOf(summary, truncateAt) : null;
      },
      excerptHtml: (article, _, context) => safeHtml(summaryOf(article, context)) || null,
      image: (article, _, context) => imageOf(article, context),
      tags: ({ details }) => details.tags,
      seo: (row, _, context) => contentSeo(row, context),
      publishedAt: ({ details, createdAt }) => details.publishedAt ?? createdAt,
      comments: emptyConnection,
      onlineStoreUrl: (article) => `${publicUrl}${pathOf.article(article)}`,
      trackingParameters: () => null,
    },
    ShopPolicy: policy,
    ShopPolicyWithDefault: policy,
    Menu: {
      id: ({ id }) => contentGid('Menu', id),
      handle: ({ details }) => details.handle,
      title: (row, _, context) => contentTitle(row, context),
      items: async (menu, _, { session, catalogue }) => resolveItems(menu, { content: await shown.read(session), catalogue }),
      itemsCount: countItems,
    },
    MenuItem: {
      id: ({ menu, id }) => menuItemGid(menu.id, id),
      title: ({ menu, id, title }, _, context) => contentText(menu, context, { key: 'title', part: [id] }, title),
      url: ({ path }) => (path === undefined ? null : path.startsWith('/') ? `${publicUrl}${path}` : path),
    },
    MenuItemResource: {
      __resolveType: (resource) => ('kind' in resource ? typeOfContent[resource.kind] : typeOfGoods(resource)),
    },
    UrlRedirect: {
      id: ({ id }) => contentGid('UrlRedirect', id),
      path: ({ details }) => details.path,
      target: ({ details }) => details.target,
    },
  };
};

const typeOfGoods = (resource: object) => (isCollection(resource) ? 'Collection' : 'Product');
