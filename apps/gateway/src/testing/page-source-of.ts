import type { ListedProduct } from '@millrace/contracts';
import { toHandle } from '../identity/handle.js';
import { sampleProduct } from './samples.js';
import type { PageSource } from '../web/content/page-source.js';

const updatedAt = sampleProduct.updatedAt;

/** A catalogue in memory, with one collection for each product type. */
export const pageSourceOf = (products: readonly ListedProduct[] = [sampleProduct]): PageSource => {
  const types = [...new Set(products.map(({ productType }) => productType))];
  const collections = types.map((title) => ({ handle: title.toLowerCase(), title, productCount: 1, updatedAt }));
  return {
    product: async (id) => products.find((product) => product.id === id),
    productByHandle: async (handle) => products.find((product) => product.handle === toHandle(handle)),
    collections: async () => collections,
    collection: async (handle) => collections.find((one) => one.handle === toHandle(handle)),
    firstProducts: async (wanted) => products.filter(({ productType }) => !wanted || wanted.title === productType),
    async *handles() {
      yield* products;
    },
  };
};
