import type { ListedProduct } from '@millrace/contracts';
import type { CollectionModel } from '../../catalogue/catalogue.models.js';
import { breadcrumbs } from './breadcrumbs.js';
import { escaped, link, list } from './html.js';
import type { PageContent, CanonicalContent } from './page-content.js';
import type { Site } from './render-content.js';
import type { PageWords } from './words/en.js';

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
const toAll = (words: PageWords): string => `<p>${link('/search', words.shopAll)}</p>`;
const collectionPath = (handle: string): string => `/collections/${encodeURIComponent(handle)}`;

const productLinks = (products: readonly ListedProduct[]): string =>
  list(products.map(({ handle, title }) => link(`/products/${encodeURIComponent(handle)}`, title)));

const collectionLinks = (collections: readonly CollectionModel[]): string =>
  list(collections.map(({ handle, title }) => link(collectionPath(handle), title)));

export const homeContent = (site: Site, words: PageWords, collections: readonly CollectionModel[]): PageContent => ({
  status: 200,
  title: site.name,
  description: words.about,
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
  withoutScripts: `<h1>${escaped(site.name)}</h1>${paragraph(words.about)}${paragraph(words.needsScripts)}${collectionLinks(collections)}`,
});

/** All products, or the results of a query, which search engines do not index. */
export const searchContent = (
  words: PageWords,
  query: string,
  products: readonly ListedProduct[],
  collections: readonly CollectionModel[],
): PageContent => {
  const title = query ? words.resultsFor(query) : words.allProducts;
  const links = query ? '' : productLinks(products);
  return {
    status: 200,
    title,
    description: words.about,
    ...(query ? {} : { path: '/search' }),
    indexed: query === '',
    structured: [],
    withoutScripts: `<h1>${escaped(title)}</h1>${paragraph(words.needsScripts)}${links}<h2>${words.categories}</h2>${collectionLinks(collections)}`,
  };
};

export const collectionContent = (
  site: Site,
  words: PageWords,
  { handle, title, imageUrl, productCount }: CollectionModel,
  products: readonly ListedProduct[],
): CanonicalContent => ({
  status: 200,
  title,
  description: words.collection(title, site.name, productCount),
  path: collectionPath(handle),
  ...(imageUrl !== undefined && { image: { url: imageUrl, alt: title } }),
  indexed: true,
  structured: [breadcrumbs(site, [{ name: title, path: collectionPath(handle) }])],
  withoutScripts: `<h1>${escaped(title)}</h1>${paragraph(words.needsScripts)}${productLinks(products)}${toAll(words)}`,
});

/** The page of an unknown address. */
export const missingContent = (words: PageWords, what: keyof PageWords['missing']): PageContent => {
  const [heading, text] = words.missing[what];
  return {
    status: 404,
    title: words.notFound,
    description: text,
    indexed: false,
    structured: [],
    withoutScripts: `<h1>${escaped(heading)}</h1>${paragraph(text)}${toAll(words)}`,
  };
};

/** A redirect from another spelling of an address. */
export const movedContent = (words: PageWords, path: string): PageContent => ({
  status: 301,
  title: words.moved,
  description: '',
  path,
  indexed: false,
  structured: [],
  withoutScripts: `<p>${link(path, words.movedText)}</p>`,
});

/** A page with personal content. */
export const privateContent = (words: PageWords, title: string): PageContent => ({
  status: 200,
  title,
  description: words.about,
  indexed: false,
  structured: [],
  withoutScripts: `<h1>${escaped(title)}</h1>${paragraph(words.privateNeedsScripts)}${toAll(words)}`,
});

/** A page while the catalogue does not answer. */
export const incompleteContent = (site: Site, words: PageWords): PageContent => ({
  status: 200,
  title: site.name,
  description: words.about,
  indexed: true,
  structured: [],
  withoutScripts: `<h1>${escaped(site.name)}</h1>${paragraph(words.about)}${toAll(words)}`,
  incomplete: true,
});
