// Functions that are passed to a page run there.
/// <reference lib="dom" />
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { projectFolder } from '@millrace/local-servers';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** A headless Chromium: that of CHROMIUM_BIN, of this machine, or a downloaded one. */
export const openBrowser = async (): Promise<Browser> => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(projectFolder, 'tools/chromium.mjs')]);
  const executablePath = stdout.trim().split('\n').at(-1);
  return chromium.launch({ executablePath, args: [...unprivileged, ...fewProcesses] });
};

/** Root may not use Chromium's sandbox, and containers seldom have one; the pages are trusted. */
const unprivileged = ['--no-sandbox', '--disable-dev-shm-usage'];

/** The pages are those of one shop: one process renders all of them, without one for a GPU. It takes a seventh less processor time. */
const fewProcesses = [
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--disable-site-isolation-trials',
  '--no-zygote',
  '--renderer-process-limit=1',
];

export type Visit = {
  readonly page: Page;
  /** The errors in the pages so far: exceptions, console errors and violations of the content security policy. */
  readonly complaints: readonly string[];
};

/** For `visit`: as most people see the pages. Without motion they take a tenth less processor time, so that is the default. */
export const withMotion: BrowserContextOptions = { reducedMotion: 'no-preference' };

/** Opens a page in a context of its own: in British English and without motion, unless `options` say otherwise. */
export const visit = async (browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({ baseURL: url, locale: 'en-GB', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return { page, complaints };
};

/** The violations that axe finds in the current page, as text. */
export const barriersOn = async (page: Page): Promise<readonly string[]> => {
  // Transitions have intermediate colours, and endless animations do not affect contrast.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => {
      return playState !== 'running' || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
    }),
  );
  // Our pages have no frames. For those axe joins the results of each analysis in a page of its own, which takes half as much time again.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' ')})`);
};
