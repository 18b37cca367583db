import type { Site } from './content/render-content.js';

/**
 * Personal pages are not disallowed: they have `noindex`, which only a crawler that may read them sees. A disallowed URL can still be
 * listed, with an order's key in it.
 */
export const robotsText = ({ publicUrl }: Site): string =>
  `User-agent: *\nDisallow: /admin/\nAllow: /\n\nSitemap: ${publicUrl}/sitemap.xml\n`;
