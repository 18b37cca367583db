import { LRUCache } from 'lru-cache';
import { type Content, noContent } from '../content/content.js';
import { pathOf } from '../content/menu-items.js';
import { escaped } from './content/html.js';
import type { PageSource } from './content/page-source.js';
import type { Site } from './content/render-content.js';

/** Fewer than the 50,000 that a file may have: files of a megabyte are easy to fetch and cache. */
const maxUrlsPerFile = 10_000;
const cacheTtlMs = 10 * 60_000;

type SitemapEntry = Readonly<{ path: string; updatedAt?: string }>;

const file = (element: 'urlset' | 'sitemapindex', entries: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</${element}>\n`;

const entry = ({ publicUrl }: Site, { path, updatedAt }: SitemapEntry): string =>
  `<url><loc>${escaped(publicUrl + path)}</loc>${updatedAt === undefined ? '' : `<lastmod>${escaped(updatedAt)}</lastmod>`}</url>`;

const entriesOf = async (source: PageSource, content: Content): Promise<readonly SitemapEntry[]> => {
  const entries: SitemapEntry[] = [{ path: '/' }, { path: '/search' }];
  for (const page of content.pages) entries.push({ path: pathOf.page(page), updatedAt: page.updatedAt });
  for (const blog of content.blogs) entries.push({ path: pathOf.blog(blog), updatedAt: blog.updatedAt });
  for (const article of content.articles) entries.push({ path: pathOf.article(article), updatedAt: article.updatedAt });
  for (const { handle, updatedAt } of await source.collections())
    entries.push({ path: `/collections/${encodeURIComponent(handle)}`, updatedAt });
  for await (const { handle, updatedAt } of source.handles())
    entries.push({ path: `/products/${encodeURIComponent(handle)}`, updatedAt });
  return entries;
};

/** The files of the sitemap: one, or an index followed by several. */
export const sitemapFiles = async (
  site: Site,
  source: PageSource,
  perFile = maxUrlsPerFile,
  content = noContent,
): Promise<readonly string[]> => {
  const entries = await entriesOf(source, content);
  const parts: string[] = [];
  for (let start = 0; start < entries.length; start += perFile)
    parts.push(
      file(
        'urlset',
        entries.slice(start, start + perFile).map((location) => entry(site, location)),
      ),
    );
  if (parts.length === 1) return parts;
  const index = parts.map((_, number) => `<sitemap><loc>${escaped(site.publicUrl)}/sitemap-${number + 1}.xml</loc></sitemap>`);
  return [file('sitemapindex', index), ...parts];
};

export type Sitemap = (number: number) => Promise<string | undefined>;

/**
 * File 0 is `/sitemap.xml`, file n is `/sitemap-n.xml`; all are of one moment within the last ten minutes. Throws when the catalogue
 * does not answer.
 */
export const openSitemap = (
  site: Site,
  open: () => PageSource,
  shown: () => Promise<Content> = async () => noContent,
): Sitemap => {
  const cache = new LRUCache<'files', readonly string[]>({
    max: 1,
    ttl: cacheTtlMs,
    fetchMethod: async () => sitemapFiles(site, open(), maxUrlsPerFile, await shown()),
  });
  return async (number) => (await cache.fetch('files'))?.[number];
};
