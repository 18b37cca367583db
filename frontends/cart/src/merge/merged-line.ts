import { formatCount } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import type { MergedLine } from './merge.query.ts';

/** What a merge did with an item of the other cart, as text. */
export const wordsOf = (title: string, { quantity, wanted, result, reason }: MergedLine): string => {
  const { reasons, because, added, more, limited, leftOut } = messages.merge;
  const count = formatCount(quantity);
  const withReason = (what: string) => (reason ? because(what, reasons[reason]) : what);
  switch (result) {
    case 'ADDED':
      return added(title, count);
    case 'QUANTITIES_ADDED':
      return more(title, count);
    case 'QUANTITY_LIMITED':
      return withReason(limited(title, count, formatCount(wanted)));
    case 'LEFT_OUT':
      return withReason(leftOut(title));
  }
};
