import { requestKey } from '@shop/kit';

const stored = 'millrace.checkout';

/**
 * The key of the attempt to buy a cart. It outlives a lost answer and a reload, so that whoever tries again does not buy twice;
 * `settle` when the shop has answered, whatever it said.
 */
export const attemptKey = {
  of: (cart: string): string => {
    const [of, key] = JSON.parse(sessionStorage.getItem(stored) ?? '["", ""]') as [string, string];
    if (of === cart && key) return key;
    const fresh = requestKey();
    sessionStorage.setItem(stored, JSON.stringify([cart, fresh]));
    return fresh;
  },
  settle: () => sessionStorage.removeItem(stored),
};
