import { emit } from '@shop/kit/browser/events.ts';

/** The number of pieces in the cart; `state` is equal for equal content. */
export interface CartChange {
  count: number;
  state?: string;
}

let last: CartChange | undefined;

/** The last change that this tab has shown; undefined before the first. */
export const lastCartChange = (): CartChange | undefined => last;

/** Notifies the components of this tab that the cart has changed. */
export const notifyOfCart = (change: CartChange): void => {
  last = change;
  emit('shop:cart-changed', change);
};
