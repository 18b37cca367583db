import { graphql } from '@shop/kit';
import { cartContentsFragment } from './cart-contents.fragment.ts';

export const NoteUpdateMutation = graphql(
  `
    mutation NoteUpdate($cartId: ID!, $note: String!, $idempotencyKey: String!) {
      cartNoteUpdate(cartId: $cartId, note: $note, idempotencyKey: $idempotencyKey) {
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
