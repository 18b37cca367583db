import type { CartEvent, CartRejection, CartState } from '@millrace/contracts';
import { accept, type Decision } from '@millrace/decider';

/**
 * Replaces the codes of a cart by those given, each once and without spaces around it; upper and lower case are the same code. A code
 * that does not apply stays: whether it does is decided whenever the cart is priced.
 */
export const changeCodes = (
  { discountCodes: before = [] }: Pick<CartState, 'discountCodes'>,
  given: readonly string[],
): Decision<CartEvent, CartRejection> => {
  const discountCodes = [...new Map(given.map((code) => [codeKey(code), code.trim()])).entries()]
    .filter(([key]) => key !== '')
    .map(([, code]) => code);
  if (discountCodes.map(codeKey).join('\n') === before.map(codeKey).join('\n')) return accept();
  return accept({ type: 'DiscountCodesChanged', discountCodes });
};

/** By what codes are compared. */
export const codeKey = (code: string): string => code.trim().toLowerCase();
