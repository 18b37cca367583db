import { runNode } from '../steps/run.mjs';

/** Playwright's own download of the Chromium it was made for. */
export const fromPlaywright = async () => {
  const { chromium } = await import('playwright-core');
  const code = await runNode(['node_modules/playwright-core/cli.js', 'install', 'chromium'], { quiet: true });
  return code === 0 ? chromium.executablePath() : undefined;
};
