import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { typesOf } from '../../catalogue/catalogue.models.js';
import { isInternalError } from '../../graphql/errors.js';
import { type Content, noContent } from '../../content/content.js';
import { keyedIdOf } from '../../identity/gid.js';
import type { PageAddress } from './page-address.js';
import {
  collectionContent,
  homeContent,
  incompleteContent,
  missingContent,
  movedContent,
  privateContent,
  searchContent,
} from './listing-content.js';
import type { PageContent } from './page-content.js';
import type { PageSource } from './page-source.js';
import { productContent } from './product-content.js';
import type { Site } from './render-content.js';
import { type WrittenAddress, writtenContent } from './written-content.js';

export type DescribePage = (address: PageAddress) => Promise<PageContent>;

const cacheTtlMs = 10_000;
const maxCachedPages = 1_000;
/** The catalogue usually answers in milliseconds; a slower answer must not delay the page. */
const catalogueTimeoutMs = 1_500;
const retryAfterMs = 1_000;

type CatalogueAddress = Extract<PageAddress, { kind: 'home' | 'search' | 'collection' | 'product' }>;

/** Whether an address has the handle in its stored spelling; Unicode forms are equal to browsers. */
const isCanonicalSpelling = (requested: string, { handle }: { handle: string }): boolean =>
  requested.normalize() === handle.normalize();

const describeFromCatalogue = async (site: Site, source: PageSource, address: CatalogueAddress): Promise<PageContent> => {
  switch (address.kind) {
    case 'home':
      return homeContent(site, await source.collections());
    case 'search': {
      const [products, collections] = await Promise.all([address.query ? [] : source.firstProducts(), source.collections()]);
      return searchContent(address.query, products, collections);
    }
    case 'collection': {
      const collection = await source.collection(address.handle);
      if (!collection) return missingContent('collection');
      const content = collectionContent(site, collection, await source.firstProducts(typesOf(collection)));
      return isCanonicalSpelling(address.handle, collection) ? content : movedContent(content.path);
    }
    case 'product': {
      const [product, collections] = await Promise.all([source.productByHandle(address.handle), source.collections()]);
      if (!product) return missingContent('product');
      const content = productContent(site, product, collections);
      return isCanonicalSpelling(address.handle, product) ? content : movedContent(content.path);
    }
  }
};

/**
 * Describes pages, those of the catalogue cached for ten seconds, those of `shown`, the shop's content, until it changes. While the catalogue does not answer, descriptions are incomplete. `open`: creates the source
 * of each description.
 */
export const openPageDescriber = (
  site: Site,
  open: () => PageSource,
  shown: () => Promise<Content> = async () => noContent,
): DescribePage => {
  const own = {
    cart: privateContent('Your cart'),
    checkout: privateContent('Checkout'),
    account: privateContent('Your account'),
    order: privateContent('Your order'),
  };
  const [noOrder, noPage] = [missingContent('order'), missingContent('page')];
  let silentUntil = 0;
  const attempt = async (address: CatalogueAddress): Promise<PageContent> => {
    if (Date.now() < silentUntil) return incompleteContent(site);
    const waiting = new AbortController();
    try {
      const late = delay(catalogueTimeoutMs, undefined, { signal: waiting.signal, ref: false });
      const content = await Promise.race([describeFromCatalogue(site, open(), address), late]);
      if (content) return content;
    } catch (error) {
      if (isInternalError(error))
        Logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error), 'shop-page');
    } finally {
      waiting.abort();
    }
    silentUntil = Date.now() + retryAfterMs;
    return incompleteContent(site);
  };
  const cache = new LRUCache<string, PageContent>({
    max: maxCachedPages,
    ttl: cacheTtlMs,
    perf: Date,
    fetchMethod: (address) => attempt(JSON.parse(address) as CatalogueAddress),
  });
  const describeCached = async (address: CatalogueAddress): Promise<PageContent> => {
    const key = JSON.stringify(address);
    const content = await cache.forceFetch(key);
    if (content.incomplete) cache.delete(key);
    return content;
  };
  const written = new WeakMap<Content, LRUCache<string, PageContent>>();
  const describeWritten = async (address: WrittenAddress): Promise<PageContent> => {
    const content = await shown().catch((error: unknown) => {
      if (isInternalError(error)) throw error;
      return undefined;
    });
    if (!content) return incompleteContent(site);
    const known = written.get(content) ?? new LRUCache<string, PageContent>({ max: maxCachedPages });
    written.set(content, known);
    const key = JSON.stringify(address);
    const described = known.get(key) ?? writtenContent(site, content, address);
    known.set(key, described);
    return described;
  };
  return async (address) => {
    switch (address.kind) {
      case 'home':
      case 'search':
      case 'collection':
      case 'product':
        return describeCached(address);
      case 'page':
      case 'policy':
      case 'blog':
      case 'article':
        return describeWritten(address);
      case 'order':
        return keyedIdOf('Order', address.id) ? own.order : noOrder;
      case 'cart':
      case 'checkout':
      case 'account':
        return own[address.kind];
      case 'unknown':
        return noPage;
    }
  };
};
