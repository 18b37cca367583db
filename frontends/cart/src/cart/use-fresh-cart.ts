import { on } from '@shop/kit';
import { useEffect, useState } from 'react';
import { readCart } from './cart-store.ts';

/**
 * Reads the cart when the page opens, and again whenever somebody, in this tab or in another, has changed it. Tells whether it has
 * been read since the page opened: what is known before may be of an earlier visit.
 */
export const useFreshCart = (): boolean => {
  const [isFresh, setFresh] = useState(false);
  useEffect(() => {
    void readCart().then(() => setFresh(true));
    return on('shop:cart-stale', () => void readCart());
  }, []);
  return isFresh;
};
