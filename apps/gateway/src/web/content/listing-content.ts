import type { ListedProduct } from '@millrace/contracts';
import type { CollectionModel } from '../../catalogue/catalogue.models.js';
import { breadcrumbs } from './breadcrumbs.js';
import { escaped, link, list } from './html.js';
import type { PageContent, CanonicalContent } from './page-content.js';
import type { Site } from './render-content.js';

const about = 'Good things for home, table and trail, made to be used every day.';
const needsScripts = '<p>The cart and the checkout of this shop need JavaScript. Everything we sell can be seen without.</p>';
const collectionPath = (handle: string): string => `/collections/${encodeURIComponent(handle)}`;

const productLinks = (products: readonly ListedProduct[]): string =>
  list(products.map(({ handle, title }) => link(`/products/${encodeURIComponent(handle)}`, title)));

const collectionLinks = (collections: readonly CollectionModel[]): string =>
  list(collections.map(({ handle, title }) => link(collectionPath(handle), title)));

export const homeContent = (site: Site, collections: readonly CollectionModel[]): PageContent => ({
  status: 200,
  title: site.name,
  description: about,
  path: '/',
  indexed: true,
  structured: [
    {
      '@type': 'WebSite',
      name: site.name,
      url: `${site.publicUrl}/`,
      potentialAction: {
        '@type': 'SearchAction',
        target: `${site.publicUrl}/search?q={search_term_string}`,
        'query-input': 'required name=search_term_string',
      },
    },
  ],
  withoutScripts: `<h1>${escaped(site.name)}</h1><p>${about}</p>${needsScripts}${collectionLinks(collections)}`,
});

/** All products, or the results of a query, which search engines do not index. */
export const searchContent = (
  query: string,
  products: readonly ListedProduct[],
  collections: readonly CollectionModel[],
): PageContent => {
  const title = query ? `Results for “${query}”` : 'All products';
  const links = query ? '' : productLinks(products);
  return {
    status: 200,
    title,
    description: about,
    ...(query ? {} : { path: '/search' }),
    indexed: query === '',
    structured: [],
    withoutScripts: `<h1>${escaped(title)}</h1>${needsScripts}${links}<h2>Categories</h2>${collectionLinks(collections)}`,
  };
};

export const collectionContent = (
  site: Site,
  { handle, title, imageUrl, productCount }: CollectionModel,
  products: readonly ListedProduct[],
): CanonicalContent => ({
  status: 200,
  title,
  description: `${title} at ${site.name}: ${productCount === 1 ? 'one product' : `${productCount} products`}, in stock and ready to ship.`,
  path: collectionPath(handle),
  ...(imageUrl !== undefined && { image: { url: imageUrl, alt: title } }),
  indexed: true,
  structured: [breadcrumbs(site, [{ name: title, path: collectionPath(handle) }])],
  withoutScripts: `<h1>${escaped(title)}</h1>${needsScripts}${productLinks(products)}<p>${link('/search', 'Shop all')}</p>`,
});

const missing = {
  product: ['We don’t have this product', 'It may have been renamed, or we no longer sell it.'],
  collection: ['We don’t have this category', 'It may have been renamed.'],
  order: ['We can’t find this order', 'The link may be incomplete: it only works as a whole.'],
  page: ['Page not found', 'It may have moved, or the link may be wrong.'],
} as const;

/** The page of an unknown address. */
export const missingContent = (what: keyof typeof missing): PageContent => {
  const [heading, text] = missing[what];
  return {
    status: 404,
    title: 'Not found',
    description: text,
    indexed: false,
    structured: [],
    withoutScripts: `<h1>${heading}</h1><p>${text}</p><p>${link('/search', 'Shop all')}</p>`,
  };
};

/** A redirect from another spelling of an address. */
export const movedContent = (path: string): PageContent => ({
  status: 301,
  title: 'Moved',
  description: '',
  path,
  indexed: false,
  structured: [],
  withoutScripts: `<p>${link(path, 'This page has moved')}</p>`,
});

/** A page with personal content. */
export const privateContent = (title: string): PageContent => ({
  status: 200,
  title,
  description: about,
  indexed: false,
  structured: [],
  withoutScripts: `<h1>${escaped(title)}</h1><p>The cart, the checkout and order pages need JavaScript.</p><p>${link('/search', 'Shop all')}</p>`,
});

/** A page while the catalogue does not answer. */
export const incompleteContent = (site: Site): PageContent => ({
  status: 200,
  title: site.name,
  description: about,
  indexed: true,
  structured: [],
  withoutScripts: `<h1>${escaped(site.name)}</h1><p>${about}</p><p>${link('/search', 'Shop all')}</p>`,
  incomplete: true,
});
