import { ListProducts } from '@millrace/contracts';
import { writeCatalogue } from '../../catalogue-csv/write-catalogue.js';
import type { Resolvers } from '../../generated/admin.js';
import { badInput } from '../../graphql/errors.js';
import { idOf, productGid } from '../../identity/gid.js';
import { readStock } from '../import/set-stock.js';

const most = 250;

/** The catalogue as a file: products from the view of all of them, their stock from its owner. */
export const exportResolvers: Resolvers = {
  Query: {
    productExport: async (_, { first, after }, { reading }) => {
      const limit = first ?? most;
      if (limit < 1 || limit > most) throw badInput(`from 1 to ${most} products at once`, 'first');
      const behind = after == null ? undefined : idOf('Product', after);
      if (behind === '') throw badInput('not a cursor of an export', 'after');
      const { products, more } = await reading.ask(ListProducts, { limit, ...(behind !== undefined && { after: behind }) });
      const stock = await readStock(
        reading,
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
