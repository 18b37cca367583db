import { FindProducts } from '@millrace/contracts';
import { formatPosition, mergePositions, type Position } from '@millrace/event-log';
import { positionOf } from '../consistency/position-argument.js';
import type { ReadSession } from '../consistency/read-session.js';
import type { Resolvers } from '../generated/shop.js';
import { graphqlError } from '../graphql/errors.js';
import { idOf } from '../identity/gid.js';
import { liveUpdates, mapped } from '../live/live-updates.js';
import type { Changes } from '../live/watched-streams.js';
import type { ProductModel } from './catalogue.models.js';

type ProductUpdate = Readonly<{ productUpdated: Readonly<{ product: ProductModel; position: string }> }>;

const readProduct = async (session: ReadSession, id: string, target: Position) => {
  const { data, freshness } = await session.queryWithFreshness(FindProducts, { ids: [id] }, target);
  const found = data.products.find((product) => product.id === id);
  return { product: found?.status === 'active' ? found : null, freshness };
};

/**
 * The product as it is, then again after each change of it or of the stock of its variants: see `liveUpdates`. Variants that are added later are watched by
 * a new subscription only.
 */
const productUpdates = async (
  session: ReadSession,
  changes: Changes,
  id: string,
  after: Position,
): Promise<AsyncIterableIterator<ProductUpdate>> => {
  const { product } = await readProduct(session, id, after);
  const variants = (product?.variants ?? []).map((variant) => `item ${variant.id}`);
  const { subscription, from } = await changes.watch([`product ${id}`, ...variants]);
  const items = liveUpdates<ProductModel>(session, subscription, {
    name: 'productUpdated',
    notFound: 'We can’t find this product.',
    from: mergePositions(after, from),
    read: async (target) => {
      const { product: value, freshness } = await readProduct(session, id, target);
      return { value, state: JSON.stringify(value), freshness };
    },
  });
  return mapped(items, ({ value, positions }) => ({ productUpdated: { product: value, position: formatPosition(positions) } }));
};

/** The subscription of products. */
export const productSubscriptions = (changes: Changes): Resolvers => ({
  Subscription: {
    productUpdated: {
      subscribe: (_, { id, after }, { session }) => {
        const productId = idOf('Product', id);
        if (productId === '') throw graphqlError('NOT_FOUND', 'We can’t find this product.');
        return productUpdates(session, changes, productId, positionOf(after));
      },
    },
  },
});
