import { emit, on } from '@shop/kit/browser/events.ts';
import type { CartChange } from '../cart/state/cart-change.ts';

/**
 * Notifies the other tabs of this browser when the cart changes, and this tab when another has changed it: the badge is updated at
 * once, and components that show the cart query it again. A state that all tabs know is not sent again. `earlier` is the change that this
 * tab has seen before it is called: a page may have its cart before the drawer is loaded.
 */
export const shareCart = (earlier?: CartChange, channel = new BroadcastChannel('millrace.cart')) => {
  let known: string | undefined;
  let isReceiving = false;
  const share = ({ count, state }: CartChange) => {
    if (isReceiving || (state !== undefined && state === known)) return;
    known = state;
    channel.postMessage({ count, state } satisfies CartChange);
  };
  if (earlier) share(earlier);
  on('shop:cart-changed', share);
  channel.addEventListener('message', ({ data }: MessageEvent<CartChange>) => {
    if (data.state !== undefined && data.state === known) return;
    known = data.state;
    isReceiving = true;
    emit('shop:cart-changed', data);
    isReceiving = false;
    emit('shop:cart-stale', {});
  });
};
