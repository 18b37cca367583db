import { graphql } from '@shop/kit';
import { cartContentsFragment } from './cart-contents.fragment.ts';

export const CartQuery = graphql(
  `
    query Cart($id: ID!) {
      cart(id: $id) {
        ...CartContents
      }
    }
  `,
  [cartContentsFragment],
);
