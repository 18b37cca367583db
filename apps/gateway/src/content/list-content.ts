import {
  listMatching,
  type Listing,
  type Matchers,
  matchesId,
  matchesTime,
  matchesWords,
} from '../search/query-syntax/match-term.js';
import type { ArticleModel } from './content.js';
import type { BlogRow, PageRow, RedirectRow } from './content-row.js';

type Order<Row> = (one: Row, other: Row) => number;
export type ListedAs<SortKey> = Listing & Readonly<{ sortKey?: SortKey | null | undefined }>;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const by =
  <Row>(valueOf: (row: Row) => string): Order<Row> =>
  (one, other) =>
    compare(valueOf(one), valueOf(other));
const title = by<PageRow | BlogRow | ArticleModel>(({ details }) => details.title.toLowerCase());
const created = by<PageRow | BlogRow | ArticleModel | RedirectRow>(({ createdAt }) => createdAt);
const updated = by<PageRow | ArticleModel>(({ updatedAt }) => updatedAt);

const common = {
  id: (row: Readonly<{ id: string }>, term) => matchesId(row.id, term),
  created_at: (row: Readonly<{ createdAt: string }>, term) => matchesTime(row.createdAt, term),
  updated_at: (row: Readonly<{ updatedAt: string }>, term) => matchesTime(row.updatedAt, term),
} satisfies Matchers<Readonly<{ id: string; createdAt: string; updatedAt: string }>>;

const named: Matchers<PageRow | BlogRow | ArticleModel> = {
  ...common,
  '': ({ details }, term) => matchesWords(details.title, term),
  title: ({ details }, term) => matchesWords(details.title, term),
  handle: ({ details }, term) => details.handle === term.value.toLowerCase(),
};

const ofArticles: Matchers<ArticleModel> = {
  ...named,
  author: ({ details }, term) => matchesWords(details.author, term),
  tag: ({ details }, { value }) => details.tags.some((tag) => tag.toLowerCase() === value.toLowerCase()),
  tag_not: ({ details }, { value }) => details.tags.every((tag) => tag.toLowerCase() !== value.toLowerCase()),
  blog_title: ({ blog }, term) => matchesWords(blog.details.title, term),
};

const ofRedirects: Matchers<RedirectRow> = {
  ...common,
  '': ({ details }, { value }) => details.path.includes(value) || details.target.includes(value),
  path: ({ details }, term) => (term.form === 'prefix' ? details.path.startsWith(term.value) : details.path === term.value),
  target: ({ details }, term) => (term.form === 'prefix' ? details.target.startsWith(term.value) : details.target === term.value),
};

/** The pages that match a query, in an order. Throws `BAD_USER_INPUT` for a query that is too long; so do the lists below. */
export const listPages = (
  pages: readonly PageRow[],
  { sortKey, ...listing }: ListedAs<'ID' | 'RELEVANCE' | 'TITLE' | 'UPDATED_AT'>,
) => {
  const orders = { ID: created, RELEVANCE: created, TITLE: title, UPDATED_AT: updated };
  return listMatching(pages.toSorted(orders[sortKey ?? 'ID']), named, listing);
};

export const listBlogs = (
  blogs: readonly BlogRow[],
  { sortKey, ...listing }: ListedAs<'HANDLE' | 'ID' | 'RELEVANCE' | 'TITLE'>,
) => {
  const handle = by<BlogRow>(({ details }) => details.handle);
  const orders = { HANDLE: handle, ID: created, RELEVANCE: created, TITLE: title };
  return listMatching(blogs.toSorted(orders[sortKey ?? 'ID']), named, listing);
};

type ArticleSortKey = 'AUTHOR' | 'BLOG_TITLE' | 'ID' | 'PUBLISHED_AT' | 'RELEVANCE' | 'TITLE' | 'UPDATED_AT';

export const listArticles = (articles: readonly ArticleModel[], { sortKey, ...listing }: ListedAs<ArticleSortKey>) => {
  const orders: Readonly<Record<ArticleSortKey, Order<ArticleModel>>> = {
    AUTHOR: by(({ details }) => details.author),
    BLOG_TITLE: by(({ blog }) => blog.details.title),
    ID: created,
    PUBLISHED_AT: by(({ details }) => details.publishedAt ?? ''),
    RELEVANCE: created,
    TITLE: title,
    UPDATED_AT: updated,
  };
  return listMatching(articles.toSorted(orders[sortKey ?? 'ID']), ofArticles, listing);
};

export const listRedirects = (redirects: readonly RedirectRow[], listing: Listing) =>
  listMatching(redirects, ofRedirects, listing);
