import type { DatedMetafield, PolicyKind } from '@millrace/contracts';
import { toHandle } from '../identity/handle.js';
import { contentIds } from './content-ids.js';
import type { ArticleRow, BlogRow, ContentRow, MenuRow, PageRow, PolicyRow, RedirectRow } from './content-row.js';
import { type Metaobjects, shownMetaobjects } from './metaobjects.js';

/** An article with its blog. */
export type ArticleModel = ArticleRow & Readonly<{ blog: BlogRow }>;
/** A policy of the shop, which has a text. */
export type PolicyModel = PolicyRow;

/** What shoppers see of the shop's content at a moment. Lists are in the order of creation, articles with the newest first. */
export type Content = Metaobjects &
  Readonly<{
    pages: readonly PageRow[];
    blogs: readonly BlogRow[];
    articles: readonly ArticleModel[];
    redirects: readonly RedirectRow[];
    page(id: string): PageRow | undefined;
    pageByHandle(handle: string): PageRow | undefined;
    blog(id: string): BlogRow | undefined;
    blogByHandle(handle: string): BlogRow | undefined;
    article(id: string): ArticleModel | undefined;
    articleByHandle(blog: BlogRow, handle: string): ArticleModel | undefined;
    articlesOf(blog: BlogRow): readonly ArticleModel[];
    menu(handle: string): MenuRow | undefined;
    menuById(id: string): MenuRow | undefined;
    policy(kind: PolicyKind): PolicyModel | undefined;
    policyById(id: string): PolicyModel | undefined;
    redirect(path: string): RedirectRow | undefined;
    redirectById(id: string): RedirectRow | undefined;
    /** Of a page, a blog, an article, a collection (by its handle) or the shop (`1`), whether shoppers see it or not. */
    metafieldsOf(ownerType: string, ownerId: string): readonly DatedMetafield[];
  }>;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const byCreation = (one: ContentRow, other: ContentRow): number =>
  compare(one.createdAt, other.createdAt) || compare(one.id, other.id);

const isShown = ({ details }: PageRow | ArticleRow, now: number): boolean =>
  details.publishedAt !== undefined && Date.parse(details.publishedAt) <= now;

/** The content of these rows as it is at `now` (ms): what is not published yet is not in it, nor are articles without their blog. */
export const contentAt = (rows: ReadonlyMap<string, ContentRow>, now: number): Content => {
  const sorted = [...rows.values()].sort(byCreation);
  const ofKind = <K extends ContentRow['kind']>(kind: K) =>
    sorted.filter((row): row is Extract<ContentRow, { kind: K }> => row.kind === kind);
  const blogs = ofKind('blog');
  const blogById = new Map(blogs.map((blog) => [blog.id, blog]));
  const pages = ofKind('page').filter((page) => isShown(page, now));
  const articles = ofKind('article')
    .filter((article) => isShown(article, now))
    .flatMap((article): ArticleModel[] => {
      const blog = blogById.get(article.details.blogId);
      return blog ? [{ ...article, blog }] : [];
    })
    .sort((one, other) => compare(other.details.publishedAt ?? '', one.details.publishedAt ?? ''));
  const [pageById, articleById] = [byId(pages), byId(articles)];
  const menus = byId(ofKind('menu'));
  const policies = byId(ofKind('policy').filter(({ details }) => details.bodyHtml.trim() !== ''));
  const metafields = byId(ofKind('owned-metafields'));
  const redirects = ofKind('redirect');
  const redirectById = byId(redirects);
  return {
    ...shownMetaobjects(ofKind('metaobject'), byId(ofKind('metaobject-type'))),
    pages,
    blogs,
    articles,
    redirects,
    page: (id) => pageById.get(id),
    pageByHandle: (handle) => pageById.get(contentIds.page(toHandle(handle))),
    blog: (id) => blogById.get(id),
    blogByHandle: (handle) => blogById.get(contentIds.blog(toHandle(handle))),
    article: (id) => articleById.get(id),
    articleByHandle: (blog, handle) => articleById.get(contentIds.article(blog.id, toHandle(handle))),
    articlesOf: ({ id }) => articles.filter(({ blog }) => blog.id === id),
    menu: (handle) => menus.get(contentIds.menu(toHandle(handle))),
    menuById: (id) => menus.get(id),
    policy: (kind) => policies.get(contentIds.policy(kind)),
    policyById: (id) => policies.get(id),
    redirect: (path) => redirectById.get(contentIds.redirect(path)),
    redirectById: (id) => redirectById.get(id),
    metafieldsOf: (type, id) => metafields.get(contentIds.metafields(type, id))?.details.metafields ?? [],
  };
};

const byId = <R extends Readonly<{ id: string }>>(rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map(rows.map((row) => [row.id, row]));

/** The instant (ms) after `now` at which the next page or article appears; `Infinity`: none will. */
export const nextPublication = (rows: ReadonlyMap<string, ContentRow>, now: number): number => {
  const instants = [...rows.values()].map(({ kind, details }) =>
    kind === 'page' || kind === 'article' ? Date.parse(details.publishedAt ?? '') : Number.NaN,
  );
  return Math.min(...instants.filter((instant) => instant > now), Number.POSITIVE_INFINITY);
};

/** The content of a shop that has none. */
export const noContent: Content = contentAt(new Map(), 0);
