import { emit, on } from '@shop/kit/browser/events.ts';

interface CartChange {
  count: number;
  state?: string;
}

/**
 * Notifies the other tabs of this browser when the cart changes, and this tab when another has changed it: the badge is updated at
 * once, and components that show the cart query it again. A state that all tabs know is not sent again.
 */
export const shareCart = (channel = new BroadcastChannel('millrace.cart')) => {
  let known: string | undefined;
  let isReceiving = false;
  on('shop:cart-changed', ({ count, state }) => {
    if (isReceiving || (state !== undefined && state === known)) return;
    known = state;
    channel.postMessage({ count, state } satisfies CartChange);
  });
  channel.addEventListener('message', ({ data }: MessageEvent<CartChange>) => {
    if (data.state !== undefined && data.state === known) return;
    known = data.state;
    isReceiving = true;
    emit('shop:cart-changed', data);
    isReceiving = false;
    emit('shop:cart-stale', {});
  });
};
