import { on } from '@shop/kit';
import { useEffect } from 'react';
import { readCart } from './cart-store.ts';

/** Reads the cart when the page opens, and again whenever somebody, in this tab or in another, has changed it. */
export const useFreshCart = () => {
  useEffect(() => {
    void readCart();
    return on('shop:cart-stale', () => void readCart());
  }, []);
};
