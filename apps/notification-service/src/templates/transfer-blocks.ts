import type { BoughtOrder } from '../order/bought-order.js';
import type { Block } from './document/document.js';
import type { Writing } from './order-blocks.js';

/** How to pay an order that waits for a bank transfer: the amount, the account, the reference, and until when. */
export const transferBlocks = ({ words, amount, instant }: Writing, { cost, transfer }: BoughtOrder): readonly Block[] => {
  if (!transfer) return [];
  const { account, reference, until } = transfer;
  const rows = [
    [words.amount, amount(cost.total)],
    ...(account === undefined ? [] : [[words.account, account] as const]),
    [words.reference, reference],
    [words.arrivesBy, instant(until)],
  ] as const;
  return [
    { type: 'heading', text: words.payByTransfer },
    { type: 'paragraph', text: words.transfer },
    { type: 'lines', lines: rows.map(([label, value]) => `${label}: ${value}`) },
  ];
};
