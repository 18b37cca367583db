import { emit, on } from '@shop/kit/events.ts';

interface Told {
  count: number;
  state?: string;
}

/**
 * Tells the other tabs of this browser when the cart changes, and this one when another has changed it: the badge is right at once,
 * and whoever shows the cart reads it again. What all know already is not told again.
 */
export const shareCart = (channel = new BroadcastChannel('millrace.cart')) => {
  let known: string | undefined;
  let hearing = false;
  on('shop:cart-changed', ({ count, state }) => {
    if (hearing || (state !== undefined && state === known)) return;
    known = state;
    channel.postMessage({ count, state } satisfies Told);
  });
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.state !== undefined && data.state === known) return;
    known = data.state;
    hearing = true;
    emit('shop:cart-changed', data);
    hearing = false;
    emit('shop:cart-stale', {});
  });
};
