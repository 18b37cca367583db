import type { ArticleDetails, ArticleRequest, PageDetails, PageRequest } from '@millrace/contracts';
import type {
  ArticleCreateInput,
  ArticleUpdateInput,
  ContentSeoInput,
  PageCreateInput,
  PageUpdateInput,
} from '../../../generated/admin.js';
import { toHandle } from '../../../identity/handle.js';

type Nullable<T> = T | null | undefined;

/** A handle made of a title, as Shopify does: words joined by dashes. */
export const handleOf = (given: Nullable<string>, title: string): string =>
  toHandle(
    given ??
      title
        .normalize('NFC')
        .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
        .replace(/^-/, '')
        .replace(/-$/, ''),
  );

export const seoOf = (seo: Nullable<ContentSeoInput>) =>
  seo == null ? {} : { seo: { title: seo.title ?? '', description: seo.description ?? '' } };

/** An instant as events have it; a text that is none stays as it is, and no contract accepts it. */
export const instantOf = (text: string): string => {
  const at = Date.parse(text);
  return Number.isNaN(at) ? text : new Date(at).toISOString();
};

type Publication = Readonly<{ isPublished?: Nullable<boolean>; publishDate?: Nullable<string> }>;

/** When something new is shown: at once by default. */
const publishedAt = ({ isPublished, publishDate }: Publication, now: string) =>
  isPublished === false ? {} : { publishedAt: publishDate == null ? now : instantOf(publishDate) };

/** What a change does: nothing unless it is asked for. Publishing without a date publishes now. */
const publication = ({ isPublished, publishDate }: Publication, now: string) => {
  if (isPublished === false) return { unpublish: true };
  if (publishDate != null) return { publishedAt: instantOf(publishDate) };
  return isPublished ? { publishedAt: now } : {};
};

export const pageDetailsOf = (page: PageCreateInput, now: string): PageDetails => ({
  handle: handleOf(page.handle, page.title),
  title: page.title,
  bodyHtml: page.body ?? '',
  ...publishedAt(page, now),
  ...seoOf(page.seo),
});

export const pageChangeOf = (page: PageUpdateInput, now: string): PageRequest => ({
  type: 'ChangePage',
  ...(page.title != null && { title: page.title }),
  ...(page.body != null && { bodyHtml: page.body }),
  ...publication(page, now),
  ...seoOf(page.seo),
});

const imageOf = ({ url, altText }: Readonly<{ url: string; altText?: Nullable<string> }>) => ({
  image: { url, altText: altText ?? '' },
});

export const articleDetailsOf = (article: ArticleCreateInput, blogId: string, now: string): ArticleDetails => ({
  blogId,
  handle: handleOf(article.handle, article.title),
  title: article.title,
  bodyHtml: article.body ?? '',
  ...(article.summary != null && { summaryHtml: article.summary }),
  author: article.author.name,
  tags: [...new Set(article.tags ?? [])],
  ...(article.image != null && imageOf(article.image)),
  ...publishedAt(article, now),
  ...seoOf(article.seo),
});

export const articleChangeOf = (article: ArticleUpdateInput, now: string): ArticleRequest => ({
  type: 'ChangeArticle',
  ...(article.title != null && { title: article.title }),
  ...(article.body != null && { bodyHtml: article.body }),
  ...(article.summary != null && { summaryHtml: article.summary }),
  ...(article.author != null && { author: article.author.name }),
  ...(article.tags != null && { tags: [...new Set(article.tags)] }),
  ...(article.image === null && { removeImage: true }),
  ...(article.image != null && imageOf(article.image)),
  ...publication(article, now),
  ...seoOf(article.seo),
});
