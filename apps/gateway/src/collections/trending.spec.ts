import { LogError } from '@millrace/event-log';
import { describe, expect, it } from 'vitest';
import { openTrending, trendingCollection } from './trending.js';

const minute = 60_000;
/** Trending products as the analytics know them at a time that the test sets; each reading is counted. */
const opened = () => {
  const shop = { now: 0, answer: async (): Promise<readonly string[]> => ['tea'], readings: 0, errors: [] as string[] };
  const read = () => {
    shop.readings += 1;
    return shop.answer();
  };
  return { shop, ids: openTrending(read, { error: (text) => void shop.errors.push(text) }, () => shop.now) };
};
const down = () => Promise.reject(new LogError('NOT_AVAILABLE', 'no analytics'));

describe('trending products', () => {
  it('are read once a minute', async () => {
    const { shop, ids } = opened();
    expect([await ids(), await ids()]).toEqual([['tea'], ['tea']]);
    shop.now = minute - 1;
    await ids();
    expect(shop.readings).toBe(1);
    shop.now = minute;
    shop.answer = async () => ['pot'];
    await ids();
    expect(await ids()).toEqual(['pot']);
    expect(shop.readings).toBe(2);
  });

  it('are none while the analytics do not run, and are read again soon', async () => {
    const { shop, ids } = opened();
    shop.answer = down;
    expect([await ids(), await ids(), shop.readings]).toEqual([[], [], 1]);
    shop.now = 5_000;
    shop.answer = async () => ['tea'];
    expect([await ids(), shop.readings]).toEqual([['tea'], 2]);
  });

  it('stay for a while when the analytics stop', async () => {
    const { shop, ids } = opened();
    await ids();
    shop.answer = down;
    shop.now = 15 * minute - 1;
    expect(await ids()).toEqual(['tea']);
    shop.now = 15 * minute + 5_000;
    expect(await ids()).toEqual([]);
  });

  it('are not waited for', async () => {
    const { shop, ids } = opened();
    shop.answer = () => new Promise(() => undefined);
    expect(await ids()).toEqual([]);
  });

  it('are none after a bug, which is logged and fails no request, and are read again soon', async () => {
    const { shop, ids } = opened();
    const failing = () => Promise.reject(new TypeError('no such field'));
    shop.answer = failing;
    expect([await ids(), await ids(), shop.readings]).toEqual([[], [], 1]);
    expect(shop.errors).toEqual([expect.stringContaining('TypeError: no such field')]);
    shop.now = 5_000;
    shop.answer = async () => ['tea'];
    expect([await ids(), shop.errors.length]).toEqual([['tea'], 1]);
    // Known products are shown at once: nobody waits for the next reading.
    shop.now += minute;
    shop.answer = failing;
    expect(await ids()).toEqual(['tea']);
    await expect.poll(() => shop.errors.length).toBe(2);
  });

  it('are a collection with a title in the language of the request', () => {
    const { details } = trendingCollection(['tea'], { locale: 'de' });
    expect(details).toMatchObject({ handle: 'trending', title: 'Im Trend', sortOrder: 'MANUAL', productIds: ['tea'] });
    expect(trendingCollection([], {}).details.title).toBe('Trending');
    expect(trendingCollection([], { locale: 'fr' }).details.title).toBe('Trending');
  });
});
