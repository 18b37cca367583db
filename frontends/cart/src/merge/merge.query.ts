import { graphql, type ResultOf } from '@shop/kit';
import { cartContentsFragment } from '../cart/state/cart-contents.fragment.ts';

/** The newest merge of a cart: what became of the lines of the customer's other cart. */
export const MergeQuery = graphql(`
  query Merge($id: ID!) {
    cart(id: $id) {
      id
      history(last: 20) {
        nodes {
          __typename
          type
          ... on CartMerged {
            mergedLines {
              merchandiseId
              wanted
              quantity
              result
              reason
            }
          }
        }
      }
    }
  }
`);

type HistoryEvent = NonNullable<ResultOf<typeof MergeQuery>['cart']>['history']['nodes'][number];
export type MergedLine = Extract<HistoryEvent, { __typename: 'CartMerged' }>['mergedLines'][number];

/** The lines of the newest merge in a history, oldest first; none after it was undone. */
export const newestMerge = (history: readonly HistoryEvent[]): readonly MergedLine[] => {
  const newest = history.findLast(({ type }) => type === 'CartMerged' || type === 'CartMergeUndone');
  return newest?.__typename === 'CartMerged' ? newest.mergedLines : [];
};

export const TitlesQuery = graphql(`
  query Titles($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on ProductVariant {
        id
        title
        product {
          title
        }
      }
    }
  }
`);

export const UndoMergeMutation = graphql(
  `
    mutation UndoMerge($cartId: ID!, $idempotencyKey: String!) {
      cartMergeUndo(cartId: $cartId, idempotencyKey: $idempotencyKey) {
        cart {
          ...CartContents
        }
        userErrors {
          code
          message
        }
        position
      }
    }
  `,
  [cartContentsFragment],
);
