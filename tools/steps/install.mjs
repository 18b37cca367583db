import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './project.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { run } from './run.mjs';
import { giveUp, print } from './print.mjs';

const packagesIn = (file) => JSON.parse(readFileSync(join(project, file), 'utf8')).packages;

const installedFile = 'node_modules/.package-lock.json';
const installed = () => (existsSync(join(project, installedFile)) ? packagesIn(installedFile) : undefined);

/**
 * Whether the installed packages match the lock file; packages for other platforms may be missing, and without `development` those that
 * only the tests and checks need.
 */
export const isInstalled = ({ development = true } = {}) => {
  const here = installed();
  if (!here) return false;
  const mayLack = (entry) => entry.optional || entry.peer || (!development && (entry.dev || entry.devOptional));
  return Object.entries(packagesIn('package-lock.json'))
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.link)
    .every(([path, entry]) => (here[path] ? here[path].version === entry.version : mayLack(entry)));
};

/** Whether packages are installed that only the tests and checks need: npm would remove them otherwise. */
const hasDevelopment = () => Object.values(installed() ?? {}).some((entry) => entry.dev);

// One of our packages, as there are registries that answer everything but `npm ping`.
const requestPackages = ['view', 'typebox', 'name', '--loglevel=error', '--fetch-retries=0', '--fetch-timeout=20000'];
const install = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];

/**
 * Installs the packages of the lock file when they are missing, without `development` only those that the shop and its build need. Of two
 * concurrent runs, the second waits for the first.
 */
export const installPackages = async ({ development = true } = {}) => {
  if (!isInstalled({ development }))
    await oneAtATime(async () => isInstalled({ development }) || npmInstall({ development: development || hasDevelopment() }));
};

/** Installs the packages of the tests, for a caller beside which no other process installs or builds. */
export const installTestPackages = () => npmInstall({ development: true });

const npmInstall = async ({ development }) => {
  const started = Date.now();
  print('Installing packages (npm install) …');
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const timeoutMs = setInterval(() => print(`  … for ${seconds()} s now, a minute is usual`), 15_000);
  // The versions of the lock file, as `npm ci` installs them; but that fails when a registry lacks optional packages of other platforms.
  // Without a network npm would retry each package for minutes: then it uses its cache only.
  const reached = await run('npm', requestPackages, { quiet: true, silent: true });
  if (reached !== 0 && reached !== 127) print('The registry of npm does not answer: installing what was fetched before …');
  const options = [...(development ? [] : ['--omit=dev']), ...(reached === 0 ? [] : ['--offline'])];
  const code = await run('npm', [...install, ...options], { quiet: true });
  clearInterval(timeoutMs);
  if (code === 127) giveUp('npm was not found on the PATH: install Node with npm, or run npm install yourself.');
  if (code !== 0)
    giveUp(
      'npm install failed (see above). Without a network, run it once with one; on a full disk, free some space; then start again.',
    );
  print(`Packages installed in ${seconds()} s`);
};
