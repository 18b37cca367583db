import type { MergedLine } from './merge.query.ts';

const reasons: Readonly<Record<NonNullable<MergedLine['reason']>, string>> = {
  TOO_MANY_OF_ONE_ITEM: 'a cart holds no more of it',
  TOO_MANY_LINES: 'the cart has too many different items',
  OTHER_CURRENCY: 'it has no price in the currency of this cart',
  CART_TOO_LARGE: 'the cart would be too large',
};

/** What a merge did with an item of the other cart, as text. */
export const wordsOf = (title: string, { quantity, wanted, result, reason }: MergedLine): string => {
  const why = reason ? `: ${reasons[reason]}` : '';
  switch (result) {
    case 'ADDED':
      return `${title}: ${quantity} added`;
    case 'QUANTITIES_ADDED':
      return `${title}: ${quantity} more`;
    case 'QUANTITY_LIMITED':
      return `${title}: only ${quantity} of ${wanted} added${why}`;
    case 'LEFT_OUT':
      return `${title}: left out${why}`;
  }
};
