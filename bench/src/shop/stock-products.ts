import { catalogueDocument, countStockDocument } from './documents.js';
import type { GraphqlClient } from './graphql-client.js';

export type CatalogueProduct = {
  readonly handle: string;
  readonly title: string;
  readonly vendor: string;
  readonly productType: string;
  readonly variants: { readonly nodes: readonly { readonly id: string }[] };
};

type CataloguePage = {
  readonly products: {
    readonly nodes: readonly CatalogueProduct[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};
type Counted = { readonly inventorySetQuantities: { readonly userErrors: readonly { readonly message: string }[] } };

const moreThanAnyRunSells = 10_000_000;
const atOnce = 100;

/** The products of the shop with their variants: all, or the first so many. */
export const readCatalogue = async (
  shop: GraphqlClient,
  maxProducts = Number.POSITIVE_INFINITY,
): Promise<readonly CatalogueProduct[]> => {
  const found: CatalogueProduct[] = [];
  for (let after: string | null = null; ; ) {
    const { products }: CataloguePage = await shop.request<CataloguePage>(catalogueDocument, { after });
    found.push(...products.nodes);
    if (!products.pageInfo.hasNextPage || found.length >= maxProducts) return found;
    after = products.pageInfo.endCursor;
  }
};

/** Raises the stock so far that no run sells it out. */
export const stockProducts = async (staff: GraphqlClient, products: readonly CatalogueProduct[]): Promise<void> => {
  const ids = products.flatMap(({ variants }) => variants.nodes.map(({ id }) => id));
  for (let from = 0; from < ids.length; from += atOnce) {
    const quantities = ids.slice(from, from + atOnce).map((variantId) => ({ variantId, onHand: moreThanAnyRunSells }));
    const { inventorySetQuantities } = await staff.request<Counted>(countStockDocument, { quantities });
    const [error] = inventorySetQuantities.userErrors;
    if (error) throw new Error(`the shelves were not filled: ${error.message}`);
  }
};
