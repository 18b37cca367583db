import { escaped, jsonForScript } from './html.js';
import type { PageContent } from './page-content.js';

/** Where the shop is, and what it is called. */
export type Site = Readonly<{ name: string; publicUrl: string }>;

/** The address of a picture as seen from outside; none for what is no address. */
export const absolute = ({ publicUrl }: Site, url: string): string | undefined =>
  URL.canParse(url, publicUrl) ? new URL(url, publicUrl).href : undefined;

const meta = (name: 'name' | 'property', key: string, content: string | undefined): string[] =>
  content === undefined || content === '' ? [] : [`<meta ${name}="${key}" content="${escaped(content)}" data-page />`];

/**
 * The part of the document's head that belongs to one page. What is marked `data-page` holds for the address the document was
 * fetched from, and is removed when the shopper goes elsewhere without fetching another.
 */
export const headOf = (site: Site, page: PageContent): string => {
  const title = page.title === site.name ? page.title : `${page.title} · ${site.name}`;
  const canonical = page.path === undefined ? undefined : `${site.publicUrl}${page.path}`;
  const image = page.image && absolute(site, page.image.url);
  return [
    `<title>${escaped(title)}</title>`,
    `<meta name="application-name" content="${escaped(site.name)}" />`,
    ...meta('name', 'description', page.description),
    ...(page.indexed ? [] : meta('name', 'robots', 'noindex')),
    ...(canonical === undefined ? [] : [`<link rel="canonical" href="${escaped(canonical)}" data-page />`]),
    ...meta('property', 'og:site_name', site.name),
    ...meta('property', 'og:type', page.product ? 'product' : 'website'),
    ...meta('property', 'og:title', page.title),
    ...meta('property', 'og:description', page.description),
    ...meta('property', 'og:url', canonical),
    ...meta('property', 'og:image', image),
    ...(image === undefined ? [] : meta('property', 'og:image:alt', page.image?.alt)),
    ...meta('property', 'product:price:amount', page.product?.price),
    ...meta('property', 'product:price:currency', page.product?.currency),
    ...meta('name', 'twitter:card', image === undefined ? 'summary' : 'summary_large_image'),
  ].join('\n    ');
};

/** What stands in the document's body for readers that run no scripts. */
export const bodyOf = (page: PageContent): string => {
  const structured = page.structured.map((thing) => jsonForScript({ '@context': 'https://schema.org', ...thing }));
  return [
    ...structured.map((json) => `<script type="application/ld+json" data-page>${json}</script>`),
    `<noscript><div class="plain">${page.withoutScripts}</div></noscript>`,
  ].join('\n      ');
};
