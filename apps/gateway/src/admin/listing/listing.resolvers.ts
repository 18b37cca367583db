import { type ListedProduct, ListOrders, ListProducts } from '@millrace/contracts';
import type { Product, Resolvers } from '../../generated/admin.js';
import { badUserInput } from '../../graphql/errors.js';
import { idOf, productGid, variantGid } from '../../identity/gid.js';
import { toDecimal } from '../../money/amount.js';
import { toStaffOrder } from '../orders/staff-order.js';

const maxFirst = 100;
type Arguments = Readonly<{ first?: number | null; after?: string | null }>;

/** The size of a page, and the id behind which it begins. Throws `BAD_USER_INPUT`. */
const pageOf = (type: 'Product' | 'Order', { first, after }: Arguments) => {
  const limit = first ?? 50;
  if (limit < 1 || limit > maxFirst) throw badUserInput(`from 1 to ${maxFirst} at once`, 'first');
  const behind = after == null ? undefined : idOf(type, after);
  if (behind === '') throw badUserInput('not a cursor of this list', 'after');
  return { limit, ...(behind !== undefined && { after: behind }) };
};

/** A connection whose cursors are the ids of its nodes. */
const connectionOf = <N extends Readonly<{ id: string }>>(nodes: N[], hasNextPage: boolean) => ({
  nodes,
  edges: nodes.map((node) => ({ cursor: node.id, node })),
  pageInfo: { hasNextPage, endCursor: nodes.at(-1)?.id ?? null },
});

const toProduct = ({ id, variants, tags, ...product }: ListedProduct): Product => ({
  id: productGid(id),
  handle: product.handle,
  title: product.title,
  descriptionHtml: product.descriptionHtml,
  vendor: product.vendor,
  productType: product.productType,
  category: product.category,
  tags: [...tags],
  status: product.status,
  createdAt: product.createdAt,
  updatedAt: product.updatedAt,
  version: product.version,
  variants: connectionOf(
    variants.map((variant) => ({
      id: variantGid(variant.id),
      title: variant.title,
      sku: variant.sku,
      barcode: variant.barcode ?? null,
      price: toDecimal(variant.price),
      compareAtPrice: variant.compareAtPrice ? toDecimal(variant.compareAtPrice) : null,
      currencyCode: variant.price.currency,
      available: variant.available,
    })),
    false,
  ),
});

/** Lists of all products and orders, a page at a time. */
export const listingResolvers: Resolvers = {
  Query: {
    products: async (_, args, { session }) => {
      const { products, more } = await session.query(ListProducts, pageOf('Product', args));
      return connectionOf(products.map(toProduct), more);
    },
    orders: async (_, args, { session }) => {
      const { limit: first, ...after } = pageOf('Order', args);
      const { orders, more } = await session.query(ListOrders, { first, ...after });
      return connectionOf(orders.map(toStaffOrder), more);
    },
  },
};
