import type { Site } from './content/render-content.js';

/**
 * Pages of one shopper (cart, checkout, orders) are not forbidden here: they say `noindex`, which only a robot that may read them
 * learns. An address that is merely forbidden can still be listed, with the key of an order in it.
 */
export const robotsText = ({ publicUrl }: Site): string =>
  `User-agent: *\nDisallow: /admin/\nAllow: /\n\nSitemap: ${publicUrl}/sitemap.xml\n`;
