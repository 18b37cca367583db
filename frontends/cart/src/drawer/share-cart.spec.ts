// @vitest-environment jsdom
import { emit, on } from '@shop/kit/browser/events.ts';
import { expect, it } from 'vitest';
import { shareCart } from './share-cart.ts';

/** A channel to other tabs, with what was posted on it. */
const openChannel = () => {
  const posted: unknown[] = [];
  const target = Object.assign(new EventTarget(), { postMessage: (data: unknown) => posted.push(data) });
  return { channel: target as unknown as BroadcastChannel, posted };
};

it('notifies other tabs of changes in this tab, reports their changes, and repeats nothing', () => {
  const { channel, posted } = openChannel();
  const received: unknown[] = [];
  const stops = [on('shop:cart-changed', (change) => received.push(change)), on('shop:cart-stale', () => received.push('stale'))];
  shareCart(undefined, channel);
  const there = (data: object) => channel.dispatchEvent(new MessageEvent('message', { data }));

  emit('shop:cart-changed', { count: 2, state: 'c 3' });
  emit('shop:cart-changed', { count: 2, state: 'c 3' });
  expect(posted).toEqual([{ count: 2, state: 'c 3' }]);

  received.length = 0;
  there({ count: 5, state: 'c 4' });
  expect(received).toEqual([{ count: 5, state: 'c 4' }, 'stale']);
  // This tab queries the cart again, and emits a state that all tabs know.
  emit('shop:cart-changed', { count: 5, state: 'c 4' });
  there({ count: 5, state: 'c 4' });
  expect(posted).toHaveLength(1);
  expect(received).toHaveLength(3);

  // A change without a state is reported each time.
  emit('shop:cart-changed', { count: 6 });
  expect(posted).toEqual([
    { count: 2, state: 'c 3' },
    { count: 6, state: undefined },
  ]);
  for (const stop of stops) stop();
});

it('notifies other tabs of a change that was before it', () => {
  const { channel, posted } = openChannel();
  shareCart({ count: 2, state: 'c 3' }, channel);
  emit('shop:cart-changed', { count: 2, state: 'c 3' });
  expect(posted).toEqual([{ count: 2, state: 'c 3' }]);
});
