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
import { type ListedIn, titleIn } from './content-texts.js';

type Order<Row> = (one: Row, other: Row) => number;
/** `language`: that of the titles by which is sorted and matched. */
export type ListedAs<SortKey> = Listing & Readonly<{ sortKey?: SortKey | null | undefined; language?: ListedIn }>;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const by =
  <Row>(valueOf: (row: Row) => string): Order<Row> =>
  (one, other) =>
    compare(valueOf(one), valueOf(other));
const title = (language: ListedIn) => by<PageRow | BlogRow | ArticleModel>((row) => titleIn(language, row).toLowerCase());
const created = by<PageRow | BlogRow | ArticleModel | RedirectRow>(({ createdAt }) => createdAt);
const updated = by<PageRow | ArticleModel>(({ updatedAt }) => updatedAt);

const common = {
  id: (row: Readonly<{ id: string }>, term) => matchesId(row.id, term),
  created_at: (row: Readonly<{ createdAt: string }>, term) => matchesTime(row.createdAt, term),
  updated_at: (row: Readonly<{ updatedAt: string }>, term) => matchesTime(row.updatedAt, term),
} satisfies Matchers<Readonly<{ id: string; createdAt: string; updatedAt: string }>>;

const named = (language: ListedIn): Matchers<PageRow | BlogRow | ArticleModel> => ({
  ...common,
  '': (row, term) => matchesWords(titleIn(language, row), term),
  title: (row, term) => matchesWords(titleIn(language, row), term),
  handle: ({ details }, term) => details.handle === term.value.toLowerCase(),
});

const ofArticles = (language: ListedIn): Matchers<ArticleModel> => ({
  ...named(language),
  author: ({ details }, term) => matchesWords(details.author, term),
  tag: ({ details }, { value }) => details.tags.some((tag) => tag.toLowerCase() === value.toLowerCase()),
  tag_not: ({ details }, { value }) => details.tags.every((tag) => tag.toLowerCase() !== value.toLowerCase()),
  blog_title: ({ blog }, term) => matchesWords(titleIn(language, blog), term),
});

const ofRedirects: Matchers<RedirectRow> = {
  ...common,
  '': ({ details }, { value }) => details.path.includes(value) || details.target.includes(value),
  path: ({ details }, term) => (term.form === 'prefix' ? details.path.startsWith(term.value) : details.path === term.value),
  target: ({ details }, term) => (term.form === 'prefix' ? details.target.startsWith(term.value) : details.target === term.value),
};

/** The pages that match a query, in an order. Throws `BAD_USER_INPUT` for a query that is too long; so do the lists below. */
export const listPages = (
  pages: readonly PageRow[],
  { sortKey, language, ...listing }: ListedAs<'ID' | 'RELEVANCE' | 'TITLE' | 'UPDATED_AT'>,
) => {
  const orders = { ID: created, RELEVANCE: created, TITLE: title(language), UPDATED_AT: updated };
  return listMatching(pages.toSorted(orders[sortKey ?? 'ID']), named(language), listing);
};

export const listBlogs = (
  blogs: readonly BlogRow[],
  { sortKey, language, ...listing }: ListedAs<'HANDLE' | 'ID' | 'RELEVANCE' | 'TITLE'>,
) => {
  const handle = by<BlogRow>(({ details }) => details.handle);
  const orders = { HANDLE: handle, ID: created, RELEVANCE: created, TITLE: title(language) };
  return listMatching(blogs.toSorted(orders[sortKey ?? 'ID']), named(language), listing);
};

type ArticleSortKey = 'AUTHOR' | 'BLOG_TITLE' | 'ID' | 'PUBLISHED_AT' | 'RELEVANCE' | 'TITLE' | 'UPDATED_AT';

export const listArticles = (articles: readonly ArticleModel[], { sortKey, language, ...listing }: ListedAs<ArticleSortKey>) => {
  const orders: Readonly<Record<ArticleSortKey, Order<ArticleModel>>> = {
    AUTHOR: by(({ details }) => details.author),
    BLOG_TITLE: by(({ blog }) => titleIn(language, blog)),
    ID: created,
    PUBLISHED_AT: by(({ details }) => details.publishedAt ?? ''),
    RELEVANCE: created,
    TITLE: title(language),
    UPDATED_AT: updated,
  };
  return listMatching(articles.toSorted(orders[sortKey ?? 'ID']), ofArticles(language), listing);
};

export const listRedirects = (redirects: readonly RedirectRow[], listing: Listing) =>
  listMatching(redirects, ofRedirects, listing);
