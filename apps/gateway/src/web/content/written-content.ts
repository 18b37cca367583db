import { policyKindOf, policyTitleOf } from '@millrace/contracts';
import { descriptionOf } from '../../catalogue/description.js';
import { safeHtml } from '../../catalogue/safe-html.js';
import type { ArticleModel, Content, PolicyModel } from '../../content/content.js';
import type { BlogRow, PageRow } from '../../content/content-row.js';
import { pathOf } from '../../content/menu-items.js';
import { breadcrumbs } from './breadcrumbs.js';
import { escaped, link, list } from './html.js';
import { missingContent } from './listing-content.js';
import type { PageAddress } from './page-address.js';
import type { CanonicalContent, PageContent } from './page-content.js';
import { absolute, type Site } from './render-content.js';
import type { PageWords } from './words/en.js';

export type WrittenAddress = Extract<PageAddress, { kind: 'page' | 'blog' | 'article' | 'policy' }>;

/** The length that search engines show. */
const summaryLength = 160;

type Written = Readonly<{
  heading: string;
  title?: string | undefined;
  description?: string | undefined;
  html: string;
  path: string;
}>;

const contentOf = (site: Site, { heading, title, description, html, path }: Written): CanonicalContent => ({
  status: 200,
  title: title || heading,
  description: description || descriptionOf(html, summaryLength),
  path,
  indexed: true,
  structured: [breadcrumbs(site, [{ name: heading, path }])],
  withoutScripts: `<h1>${escaped(heading)}</h1>${safeHtml(html)}`,
});

const ofPage = (site: Site, page: PageRow): CanonicalContent => {
  const { title: heading, bodyHtml: html, seo } = page.details;
  return contentOf(site, { heading, html, title: seo?.title, description: seo?.description, path: pathOf.page(page) });
};

const ofPolicy = (site: Site, policy: PolicyModel): CanonicalContent => {
  const heading = policyTitleOf(policy.details.kind);
  return contentOf(site, { heading, html: policy.details.bodyHtml, path: pathOf.policy(policy) });
};

const ofBlog = (site: Site, blog: BlogRow, articles: readonly ArticleModel[]): CanonicalContent => {
  const { title: heading, seo } = blog.details;
  const description = seo?.description || heading;
  const described = contentOf(site, { heading, html: '', title: seo?.title, description, path: pathOf.blog(blog) });
  const links = articles.map((article) => link(pathOf.article(article), article.details.title));
  return { ...described, withoutScripts: `<h1>${escaped(heading)}</h1>${list(links)}` };
};

const ofArticle = (site: Site, article: ArticleModel): CanonicalContent => {
  const { title: heading, bodyHtml: html, seo, image, author, publishedAt = article.createdAt, summaryHtml } = article.details;
  const path = pathOf.article(article);
  const description = seo?.description || descriptionOf(summaryHtml ?? html, summaryLength);
  const url = image && absolute(site, image.url);
  const blog = { name: article.blog.details.title, path: pathOf.blog(article.blog) };
  const described = {
    '@type': 'BlogPosting',
    headline: heading,
    description,
    url: `${site.publicUrl}${path}`,
    datePublished: publishedAt,
    dateModified: article.updatedAt,
    author: { '@type': 'Person', name: author },
    ...(url !== undefined && { image: [url] }),
  };
  return {
    ...contentOf(site, { heading, html, title: seo?.title, description, path }),
    ...(image && { image: { url: image.url, alt: image.altText || heading } }),
    structured: [described, breadcrumbs(site, [blog, { name: heading, path }])],
  };
};

/** A page of the shop's content; that of a missing page where it has none. */
export const writtenContent = (site: Site, words: PageWords, content: Content, address: WrittenAddress): PageContent => {
  switch (address.kind) {
    case 'page': {
      const page = content.pageByHandle(address.handle);
      return page ? ofPage(site, page) : missingContent(words, 'page');
    }
    case 'policy': {
      const kind = policyKindOf(address.handle);
      const policy = kind && content.policy(kind);
      return policy ? ofPolicy(site, policy) : missingContent(words, 'page');
    }
    case 'blog': {
      const blog = content.blogByHandle(address.handle);
      return blog ? ofBlog(site, blog, content.articlesOf(blog)) : missingContent(words, 'page');
    }
    case 'article': {
      const blog = content.blogByHandle(address.blog);
      const article = blog && content.articleByHandle(blog, address.handle);
      return article ? ofArticle(site, article) : missingContent(words, 'page');
    }
  }
};
