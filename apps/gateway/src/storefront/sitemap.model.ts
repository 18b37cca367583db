import type { SitemapType } from '../generated/shop.js';

/** The sitemap of one type of pages. */
export type SitemapModel = Readonly<{ type: SitemapType }>;
