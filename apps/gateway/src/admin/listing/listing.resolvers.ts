import { type ListedProduct, ListOrders, ListProducts } from '@millrace/contracts';
import type { Product, Resolvers } from '../../generated/admin.js';
import { productGid, variantGid } from '../../identity/gid.js';
import { toDecimal } from '../../money/amount.js';
import { toStaffOrder } from '../orders/staff-order.js';
import { connectionOf, pageOf } from './id-pages.js';

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
    ({ id }) => id,
  ),
});

/** Lists of all products and orders, a page at a time. */
export const listingResolvers: Resolvers = {
  Query: {
    products: async (_, args, { session }) => {
      const { products, more } = await session.query(ListProducts, pageOf('Product', args));
      return connectionOf(products.map(toProduct), more, ({ id }) => id);
    },
    orders: async (_, args, { session }) => {
      const { limit: first, ...after } = pageOf('Order', args);
      const { orders, more } = await session.query(ListOrders, { first, ...after });
      return connectionOf(orders.map(toStaffOrder), more, ({ id }) => id);
    },
  },
};
