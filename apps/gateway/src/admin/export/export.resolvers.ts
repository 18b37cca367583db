import { ListProducts } from '@millrace/contracts';
import { writeCatalogue } from '../import/catalogue-file/write-catalogue.js';
import type { Resolvers } from '../../generated/admin.js';
import { badUserInput } from '../../graphql/errors.js';
import { idOf, productGid } from '../../identity/gid.js';
import { readStock } from '../import/set-stock.js';

const maxProducts = 250;

/** Query `productExport`: a page of products from the search view as CSV, with the stock from the inventory service. */
export const exportResolvers: Resolvers = {
  Query: {
    productExport: async (_, { first, after }, { session }) => {
      const limit = first ?? maxProducts;
      if (limit < 1 || limit > maxProducts) throw badUserInput(`from 1 to ${maxProducts} products at once`, 'first');
      const behind = after == null ? undefined : idOf('Product', after);
      if (behind === '') throw badUserInput('not a cursor of an export', 'after');
      const { products, more } = await session.query(ListProducts, { limit, ...(behind !== undefined && { after: behind }) });
      const stock = await readStock(
        session,
        products.flatMap(({ variants }) => variants.map(({ id }) => id)),
      );
      const last = products.at(-1);
      return {
        csv: writeCatalogue(products, stock),
        products: products.length,
        hasNextPage: more,
        endCursor: last ? productGid(last.id) : null,
      };
    },
  },
};
