// What is handed to a page runs there.
/// <reference lib="dom" />
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { projectFolder } from '@millrace/local-servers';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** A headless Chromium: that of CHROMIUM_BIN, of this machine, or one that is obtained. */
export const openBrowser = async (): Promise<Browser> => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(projectFolder, 'tools/chromium.mjs')]);
  const executablePath = stdout.trim().split('\n').at(-1);
  // Root may not use Chromium's sandbox, and containers seldom have one; the pages are our own.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
};

export type Visit = {
  readonly page: Page;
  /** What went wrong in the pages so far: exceptions, and what the console or the content security policy complains of. */
  readonly complaints: readonly string[];
};

export const visit = async (browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({ baseURL: url, locale: 'en-GB', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return { page, complaints };
};

/** What axe has against the page as it is now, in words. */
export const barriersOn = async (page: Page): Promise<readonly string[]> => {
  // What is still fading in has not the colours it will have; what turns for ever is no matter of colours.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => {
      return playState !== 'running' || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
    }),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' ')})`);
};
