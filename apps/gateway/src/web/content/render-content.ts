import { escaped, jsonForScript } from './html.js';
import type { PageContent } from './page-content.js';

/** The shop's name and origin. */
export type Site = Readonly<{ name: string; publicUrl: string }>;

/** The absolute URL of a picture; `undefined` for an invalid one. */
export const absolute = ({ publicUrl }: Site, url: string): string | undefined =>
  URL.canParse(url, publicUrl) ? new URL(url, publicUrl).href : undefined;

const meta = (name: 'name' | 'property', key: string, content: string | undefined): string[] =>
  content === undefined || content === '' ? [] : [`<meta ${name}="${key}" content="${escaped(content)}" data-page />`];

/** The elements of a page's head. Those marked `data-page` are removed when the shopper navigates without loading a document. */
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

/** The content of the body for clients without scripts. */
export const bodyOf = (page: PageContent): string => {
  const structured = page.structured.map((thing) => jsonForScript({ '@context': 'https://schema.org', ...thing }));
  return [
    ...structured.map((json) => `<script type="application/ld+json" data-page>${json}</script>`),
    `<noscript><div class="plain">${page.withoutScripts}</div></noscript>`,
  ].join('\n      ');
};
