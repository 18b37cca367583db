import { articleImagePart, policyKindOf, policyTitleOf, translationOf } from '@millrace/contracts';
import { descriptionOf } from '../../catalogue/description.js';
import { safeHtml } from '../../catalogue/safe-html.js';
import type { ArticleModel, Content, PolicyModel } from '../../content/content.js';
import type { BlogRow, PageRow } from '../../content/content-row.js';
import { textIn, titleIn } from '../../content/content-texts.js';
import { pathOf } from '../../content/menu-items.js';
import { breadcrumbs } from './breadcrumbs.js';
import { escaped, link, list } from './html.js';
import { missingContent } from './listing-content.js';
import type { PageAddress } from './page-address.js';
import type { CanonicalContent, PageContent } from './page-content.js';
import { absolute, type Site } from './render-content.js';
import { wordsIn } from './words/page-words.js';

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

/** What search engines show of a page, a blog or an article, in a language. */
const seoIn = (language: string, row: PageRow | BlogRow | ArticleModel) => ({
  title: textIn(language, row, 'meta_title', row.details.seo?.title ?? ''),
  description: textIn(language, row, 'meta_description', row.details.seo?.description ?? ''),
});

const ofPage = (site: Site, language: string, page: PageRow): CanonicalContent => {
  const html = textIn(language, page, 'body_html', page.details.bodyHtml);
  return contentOf(site, { heading: titleIn(language, page), html, ...seoIn(language, page), path: pathOf.page(page) });
};

const ofPolicy = (site: Site, language: string, policy: PolicyModel): CanonicalContent => {
  const heading = textIn(language, policy, 'title', policyTitleOf(policy.details.kind));
  const html = textIn(language, policy, 'body', policy.details.bodyHtml);
  return contentOf(site, { heading, html, path: pathOf.policy(policy) });
};

const ofBlog = (site: Site, language: string, blog: BlogRow, articles: readonly ArticleModel[]): CanonicalContent => {
  const heading = titleIn(language, blog);
  const { title, description } = seoIn(language, blog);
  const described = contentOf(site, { heading, html: '', title, description: description || heading, path: pathOf.blog(blog) });
  const links = articles.map((article) => link(pathOf.article(article), titleIn(language, article)));
  return { ...described, withoutScripts: `<h1>${escaped(heading)}</h1>${list(links)}` };
};

const ofArticle = (site: Site, language: string, article: ArticleModel): CanonicalContent => {
  const { bodyHtml, image, author, publishedAt = article.createdAt, summaryHtml, translations } = article.details;
  const heading = titleIn(language, article);
  const html = textIn(language, article, 'body_html', bodyHtml);
  const seo = seoIn(language, article);
  const path = pathOf.article(article);
  const summary = textIn(language, article, 'summary_html', summaryHtml ?? '');
  const description = seo.description || descriptionOf(summary || html, summaryLength);
  const url = image && absolute(site, image.url);
  const alt = translationOf(translations, language, { key: 'alt', part: articleImagePart }) ?? image?.altText;
  const blog = { name: titleIn(language, article.blog), path: pathOf.blog(article.blog) };
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
    ...contentOf(site, { heading, html, title: seo.title, description, path }),
    ...(image && { image: { url: image.url, alt: alt || heading } }),
    structured: [described, breadcrumbs(site, [blog, { name: heading, path }])],
  };
};

/** A page of the shop's content in a language; that of a missing page where it has none. */
export const writtenContent = (site: Site, language: string, content: Content, address: WrittenAddress): PageContent => {
  const words = wordsIn(language);
  switch (address.kind) {
    case 'page': {
      const page = content.pageByHandle(address.handle);
      return page ? ofPage(site, language, page) : missingContent(words, 'page');
    }
    case 'policy': {
      const kind = policyKindOf(address.handle);
      const policy = kind && content.policy(kind);
      return policy ? ofPolicy(site, language, policy) : missingContent(words, 'page');
    }
    case 'blog': {
      const blog = content.blogByHandle(address.handle);
      return blog ? ofBlog(site, language, blog, content.articlesOf(blog)) : missingContent(words, 'page');
    }
    case 'article': {
      const blog = content.blogByHandle(address.blog);
      const article = blog && content.articleByHandle(blog, address.handle);
      return article ? ofArticle(site, language, article) : missingContent(words, 'page');
    }
  }
};
