import type { Site } from './render-content.js';

/** The schema.org breadcrumbs of a page. */
export const breadcrumbs = (site: Site, steps: readonly Readonly<{ name: string; path: string }>[]): object => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: site.name, path: '/' }, ...steps].map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: `${site.publicUrl}${path}`,
  })),
});
