import { TrendingProducts } from '@millrace/contracts';
import { queryHandler } from '@millrace/event-log';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeSearch } from '../testing/fake-views.js';
import { openGateway, type Started, startAll } from '../testing/open-gateway.js';

const home = '{ trending: collection(handle: "trending") { handle title } picks: products(first: 2) { nodes { id } } }';
const scores = { views: 1, additions: 0, orders: 0, score: 1 };

describe('trending products of the shop', () => {
  let log: TemporaryLog;
  let gateway: Started;
  let search: { stop(): Promise<void> };
  beforeAll(async () => {
    log = await temporaryLog();
    search = await startAll(await log.as('search-view'), fakeSearch([]));
    gateway = await openGateway(await log.as('gateway'));
  });
  afterAll(async () => {
    await gateway.stop();
    await search.stop();
    await log.remove();
  });

  const shown = async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: home }),
    });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
    return { data, ...(errors !== undefined && { errors }) };
  };

  it('are nothing, and no error, while the analytics do not run, and appear when they do', async () => {
    const picks = { nodes: expect.any(Array) };
    const startedAt = performance.now();
    expect(await shown()).toEqual({ data: { trending: null, picks } });
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    const answer = queryHandler(TrendingProducts, async () => ({
      data: { products: [{ productId: 'tea', ...scores }], asOf: 1 },
    }));
    const analytics = await startAll(await log.as('analytics'), [answer]);
    const trending = { handle: 'trending', title: 'Trending' };
    await expect.poll(shown, { timeout: 20_000, interval: 200 }).toEqual({ data: { trending, picks } });
    await analytics.stop();
    expect(await shown()).toEqual({ data: { trending, picks } });
  });
});
