import { emit, on } from '@shop/kit/events.ts';

interface CartChange {
  count: number;
  state?: string;
}

/**
 * Tells the other tabs of this browser when the cart changes, and this one when another has changed it: the badge is right at once,
 * and whoever shows the cart reads it again. What all know already is not told again.
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
