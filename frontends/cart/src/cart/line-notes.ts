import type { Line, Warning } from './cart-store.ts';

/** What the shopper should know of a line: what the last change told, and what the stock says now. */
export const lineNotes = ({ id, quantity, merchandise }: Line, warnings: readonly Warning[]): string[] => {
  const told = warnings.filter(({ target }) => target === id);
  const ofPrice = told.filter(({ code }) => code === 'PRICE_CHANGED').map(({ message }) => message);
  const gone =
    told.find(({ code }) => code === 'MERCHANDISE_UNAVAILABLE') ?? (merchandise.product.handle === '' ? noLonger : undefined);
  if (gone) return [gone.message, ...ofPrice];
  const left = merchandise.quantityAvailable;
  if (!merchandise.availableForSale || (left !== null && left <= 0)) return ['Out of stock.', ...ofPrice];
  if (left !== null && left < quantity) return [`Only ${left} left.`, ...ofPrice];
  return ofPrice;
};

const noLonger = { message: 'This item is no longer available.' };
