import {
  cartCreateDocument,
  cartLinesAddDocument,
  checkoutDocument,
  productDocument,
  searchDocument,
} from '../shop/documents.js';
import type { GraphqlClient } from '../shop/graphql-client.js';
import type { Search } from '../shop/searches.js';

/** The answers of the shop by the name of the request, and the requests in the order of an order. */
export type Recorded = Readonly<{
  answers: Readonly<Record<string, string>>;
  requests: Readonly<Record<string, Readonly<{ query: string; variables: object }>>>;
}>;

type Created = Readonly<{ cartCreate: Readonly<{ cart: Readonly<{ id: string }> }> }>;

/** Asks the shop once for each kind of answer. That to a check-out is written by hand, as an order would be placed. */
export const recordAnswers = async (
  shop: GraphqlClient,
  { search, handle, variantId }: Readonly<{ search: Search; handle: string; variantId: string }>,
): Promise<Recorded> => {
  const created = await shop.request<Created>(cartCreateDocument);
  const cartId = created.cartCreate.cart.id;
  const requests = {
    search: { query: searchDocument, variables: search },
    product: { query: productDocument, variables: { handle } },
    cart: { query: cartCreateDocument, variables: {} },
    add: { query: cartLinesAddDocument, variables: { cartId, lines: [{ merchandiseId: variantId, quantity: 1 }] } },
    checkout: { query: checkoutDocument, variables: { input: { cartId } } },
  };
  const answers: Record<string, string> = {};
  for (const [name, { query, variables }] of Object.entries(requests))
    answers[name] =
      name === 'checkout'
        ? JSON.stringify({ data: { checkoutComplete: { order: { id: cartId, status: 'PLACED' }, userErrors: [] } } })
        : JSON.stringify(await shop.requestWithExtensions(query, variables));
  return { answers, requests };
};
