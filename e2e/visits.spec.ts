// Functions that are passed to a page run there.
/// <reference lib="dom" />
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriersOn, openBrowser, visit } from './browser.js';

const shop = inject('shop');
const within = { timeout: 20_000 };
type Report = Readonly<{ visit: string; events: readonly Readonly<{ type: string; id: string }>[] }>;

describe('the counting of visits', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** The reports of a page so far, each with its status. */
  const reportsOf = (page: Page) => {
    const reports: (Report & Readonly<{ status: number | undefined }>)[] = [];
    page.on('requestfinished', async (request: Request) => {
      // What is sent while a page is left has no answer here.
      if (!request.url().endsWith('/beacons') || request.resourceType() !== 'fetch') return;
      const status = (await request.response())?.status();
      reports.push({ ...(request.postDataJSON() as Report), status });
    });
    return reports;
  };
  const typesIn = (reports: readonly Report[]) => new Set(reports.flatMap(({ events }) => events.map(({ type }) => type)));
  const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('millrace.visit')));
  const lookAround = async (page: Page) => {
    await page.goto('/search?q=chef%20knife');
    await page.getByRole('link', { name: /knife/i }).first().click();
    await page.getByRole('button', { name: 'Add to cart' }).first().waitFor();
  };

  it('begins when a visitor agrees, ends when they withdraw, and is offered without barriers', async () => {
    const { page, complaints } = await visit(browser, shop.url);
    const reports = reportsOf(page);
    const counting = page.getByRole('group', { name: 'Counting of visits' });
    await lookAround(page);
    expect(await stored(page)).toEqual([]);
    await counting.getByRole('button', { name: 'Yes, count it' }).click();
    await counting.getByText('Your visit is counted').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await lookAround(page);
    const expected = ['PageViewed', 'SearchPerformed', 'ProductViewed'];
    await expect.poll(() => expected.filter((type) => !typesIn(reports).has(type)), within).toEqual([]);
    expect(new Set(reports.map(({ status }) => status))).toEqual(new Set([202]));
    expect(new Set(reports.map(({ visit: id }) => id)).size).toBe(1);
    const isTrending = async () => {
      await page.goto('/');
      await page.getByRole('heading', { name: 'Popular right now' }).waitFor();
      return page.getByRole('heading', { name: 'Trending today' }).count();
    };
    await expect.poll(isTrending, { timeout: 60_000, interval: 1_000 }).toBe(1);
    expect(await barriersOn(page)).toEqual([]);
    await counting.getByRole('button', { name: 'Stop counting' }).click();
    await counting.getByText('Your visit is not counted').waitFor();
    expect(await stored(page)).toEqual(['millrace.visits']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is not offered to a browser that asks not to be counted', async () => {
    const { page } = await visit(browser, shop.url);
    await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
    await page.goto('/');
    const counting = page.getByRole('group', { name: 'Counting of visits' });
    await counting.getByText('Your browser asks not to be counted').waitFor();
    expect(await counting.getByRole('button').count()).toBe(0);
    await page.context().close();
  });
});
