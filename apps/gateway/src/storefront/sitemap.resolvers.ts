import { ListHandles, type OutputOf } from '@millrace/contracts';
import { LRUCache } from 'lru-cache';
import type { ShopContext } from '../catalogue/shop-context.js';
import type { ShopContent } from '../content/shop-content.projection.js';
import type { ReadSession } from '../consistency/read-session.js';
import type { Resolvers, SitemapType } from '../generated/shop.js';
import { badUserInput } from '../graphql/errors.js';

type Address = Pick<OutputOf<typeof ListHandles>['products'][number], 'handle' | 'updatedAt'>;

const perPage = 250;
const handlesAtOnce = 2_000;
/** As long as the files of the sitemap: a crawler reads the pages one after the other. */
const cacheTtlMs = 10 * 60_000;

const productAddresses = async (session: ReadSession): Promise<readonly Address[]> => {
  const addresses: Address[] = [];
  for (let after: string | undefined; ; ) {
    const { products } = await session.query(ListHandles, { first: handlesAtOnce, ...(after === undefined ? {} : { after }) });
    addresses.push(...products.map(({ handle, updatedAt }) => ({ handle, updatedAt })));
    after = products.at(-1)?.id;
    if (products.length < handlesAtOnce) return addresses;
  }
};

const products = new LRUCache<'products', readonly Address[], ReadSession>({
  max: 1,
  ttl: cacheTtlMs,
  fetchMethod: (_key, _stale, { context }) => productAddresses(context),
});

/** All addresses of a type; none of the types that the shop does not have. Those of products are at most ten minutes old. */
const addressesOf = async (
  type: SitemapType,
  { session, catalogue }: ShopContext,
  shown: Pick<ShopContent, 'read'>,
): Promise<readonly Address[]> => {
  switch (type) {
    case 'PRODUCT':
      return (await products.fetch('products', { context: session })) ?? [];
    case 'COLLECTION':
      return catalogue.collections();
    case 'PAGE':
      return (await shown.read(session)).pages.map(addressOf);
    case 'BLOG':
      return (await shown.read(session)).blogs.map(addressOf);
    case 'ARTICLE':
      return (await shown.read(session)).articles.map((article) => ({
        ...addressOf(article),
        handle: `${article.blog.details.handle}/${article.details.handle}`,
      }));
    case 'METAOBJECT':
      return [];
  }
};

const addressOf = ({ details, updatedAt }: Readonly<{ details: Readonly<{ handle: string }>; updatedAt: string }>): Address => ({
  handle: details.handle,
  updatedAt,
});

/** The sitemap of the shop, as storefronts on other hosts write it for their own addresses. */
export const sitemapResolvers = (shown: Pick<ShopContent, 'read'>): Resolvers => ({
  Query: { sitemap: (_, { type }) => ({ type }) },
  Sitemap: {
    pagesCount: async ({ type }, _, context) => ({
      count: Math.ceil((await addressesOf(type, context, shown)).length / perPage),
      precision: 'EXACT',
    }),
    resources: async ({ type }, { page }, context) => {
      if (page < 1) throw badUserInput('page must be at least 1', 'page');
      const addresses = await addressesOf(type, context, shown);
      const items = addresses.slice((page - 1) * perPage, page * perPage).map(({ handle, updatedAt }) => ({ handle, updatedAt }));
      return { items, hasNextPage: addresses.length > page * perPage };
    },
  },
  SitemapResourceInterface: { __resolveType: () => 'SitemapResource' },
});
