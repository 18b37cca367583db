import { attachCart, on } from '@shop/kit';
import { useEffect, useState } from 'react';
import { readCart } from './cart-store.ts';

/**
 * Queries the cart when the page opens, and again whenever this tab or another has changed it. Returns whether it was queried since the
 * page opened: the cached cart may be of an earlier visit.
 */
export const useFreshCart = (): boolean => {
  const [isFresh, setFresh] = useState(false);
  useEffect(() => {
    // Also a cart that was begun after the log-in becomes the customer's.
    void attachCart()
      .catch(reportError)
      .then(() => readCart())
      .then(() => setFresh(true));
    return on('shop:cart-stale', () => void readCart());
  }, []);
  return isFresh;
};
