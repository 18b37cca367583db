import { runNode } from '../steps/run.mjs';

/** Playwright's own download of its Chromium. */
export const fromPlaywright = async () => {
  const { chromium } = await import('playwright-core');
  const code = await runNode(['node_modules/playwright-core/cli.js', 'install', 'chromium'], { quiet: true });
  return code === 0 ? chromium.executablePath() : undefined;
};
