import { isFree, type Money } from '@shop/kit';
import type { Cart } from './state/cart-model.ts';

/** The discounts of a cart, each with its label; those that take nothing off are left out. */
export const discountRows = ({ discountAllocations }: Pick<Cart, 'discountAllocations'>): { label: string; amount: Money }[] =>
  discountAllocations
    .filter(({ discountedAmount }) => !isFree(discountedAmount))
    .map(({ title, code, discountedAmount: amount }) => ({ label: code ? `${title} (${code})` : title, amount }));
