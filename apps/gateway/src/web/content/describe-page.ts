import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
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
import type { PageWords } from './words/en.js';
import { wordsIn } from './words/page-words.js';
import { type WrittenAddress, writtenContent } from './written-content.js';

/** Describes a page in a language: a language tag. */
export type DescribePage = (address: PageAddress, language: string) => Promise<PageContent>;

const cacheTtlMs = 10_000;
const maxCachedPages = 1_000;
/** The catalogue usually answers in milliseconds; a slower answer must not delay the page. */
const catalogueTimeoutMs = 1_500;
const retryAfterMs = 1_000;

/** An address of the catalogue in a language. */
type InLanguage<Address> = Readonly<{ address: Address; language: string }>;
type CatalogueAddress = Extract<PageAddress, { kind: 'home' | 'search' | 'collection' | 'product' }>;

/** Whether an address has the handle in its stored spelling; Unicode forms are equal to browsers. */
const isCanonicalSpelling = (requested: string, { handle }: { handle: string }): boolean =>
  requested.normalize() === handle.normalize();

const describeFromCatalogue = async (
  site: Site,
  source: PageSource,
  { address, language }: InLanguage<CatalogueAddress>,
): Promise<PageContent> => {
  const words = wordsIn(language);
  switch (address.kind) {
    case 'home':
      return homeContent(site, words, await source.collections());
    case 'search': {
      const [products, collections] = await Promise.all([address.query ? [] : source.firstProducts(), source.collections()]);
      return searchContent(words, address.query, products, collections);
    }
    case 'collection': {
      const collection = await source.collection(address.handle);
      if (!collection) return missingContent(words, 'collection');
      const content = collectionContent(site, words, collection, await source.firstProducts(collection));
      return isCanonicalSpelling(address.handle, collection) ? content : movedContent(words, content.path);
    }
    case 'product': {
      const [product, collections] = await Promise.all([source.productByHandle(address.handle), source.collections()]);
      if (!product) return missingContent(words, 'product');
      const content = productContent(site, words, product, collections);
      return isCanonicalSpelling(address.handle, product) ? content : movedContent(words, content.path);
    }
  }
};

/** The pages with the same content at each address, made once for each language: a document is cached by its content. */
const openFixedPages = () => {
  const made = new Map<string, ReturnType<typeof fixedPages>>();
  return (language: string) => {
    const known = made.get(language) ?? fixedPages(wordsIn(language));
    made.set(language, known);
    return known;
  };
};

const fixedPages = (words: PageWords) => ({
  own: {
    cart: privateContent(words, words.own.cart),
    checkout: privateContent(words, words.own.checkout),
    account: privateContent(words, words.own.account),
    staff: privateContent(words, words.own.staff),
    order: privateContent(words, words.own.order),
  },
  noOrder: missingContent(words, 'order'),
  noPage: missingContent(words, 'page'),
});

/**
 * Describes pages, those of the catalogue cached for ten seconds, those of `shown`, the shop's content, until it changes. While the catalogue does not answer, descriptions are incomplete. `open`: creates the source
 * of each description, with texts in its language.
 */
export const openPageDescriber = (
  site: Site,
  open: (language: string) => PageSource,
  shown: () => Promise<Content> = async () => noContent,
): DescribePage => {
  const fixed = openFixedPages();
  let silentUntil = 0;
  const attempt = async (page: InLanguage<CatalogueAddress>): Promise<PageContent> => {
    const incomplete = () => incompleteContent(site, wordsIn(page.language));
    if (Date.now() < silentUntil) return incomplete();
    const waiting = new AbortController();
    try {
      const late = delay(catalogueTimeoutMs, undefined, { signal: waiting.signal, ref: false });
      const content = await Promise.race([describeFromCatalogue(site, open(page.language), page), late]);
      if (content) return content;
    } catch (error) {
      if (isInternalError(error))
        Logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error), 'shop-page');
    } finally {
      waiting.abort();
    }
    silentUntil = Date.now() + retryAfterMs;
    return incomplete();
  };
  const cache = new LRUCache<string, PageContent>({
    max: maxCachedPages,
    ttl: cacheTtlMs,
    perf: Date,
    fetchMethod: (page) => attempt(JSON.parse(page) as InLanguage<CatalogueAddress>),
  });
  const describeCached = async (page: InLanguage<CatalogueAddress>): Promise<PageContent> => {
    const key = JSON.stringify(page);
    const content = await cache.forceFetch(key);
    if (content.incomplete) cache.delete(key);
    return content;
  };
  const written = new WeakMap<Content, LRUCache<string, PageContent>>();
  const describeWritten = async ({ address, language }: InLanguage<WrittenAddress>): Promise<PageContent> => {
    const content = await shown().catch((error: unknown) => {
      if (isInternalError(error)) throw error;
      return undefined;
    });
    if (!content) return incompleteContent(site, wordsIn(language));
    const known = written.get(content) ?? new LRUCache<string, PageContent>({ max: maxCachedPages });
    written.set(content, known);
    const key = JSON.stringify({ address, language });
    const described = known.get(key) ?? writtenContent(site, language, content, address);
    known.set(key, described);
    return described;
  };
  return async (address, language) => {
    const { own, noOrder, noPage } = fixed(language);
    switch (address.kind) {
      case 'home':
      case 'search':
      case 'collection':
      case 'product':
        return describeCached({ address, language });
      case 'page':
      case 'policy':
      case 'blog':
      case 'article':
        return describeWritten({ address, language });
      case 'order':
        return keyedIdOf('Order', address.id) ? own.order : noOrder;
      case 'cart':
      case 'checkout':
      case 'account':
      case 'staff':
        return own[address.kind];
      case 'unknown':
        return noPage;
    }
  };
};
