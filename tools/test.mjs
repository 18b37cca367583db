// `npm test`: does the missing set-up of a fresh clone, then runs all tests. The last line is `N passed, N failed, N skipped`.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainChromium } from './chromium.mjs';
import { build, buildWhile } from './steps/build.mjs';
import { goMemory } from './steps/go-memory.mjs';
import { installPackages, installTestPackages, isInstalled } from './steps/install.mjs';
import { checkNodeVersion } from './steps/node-version.mjs';
import { giveUp, print } from './steps/print.mjs';
import { project } from './steps/project.mjs';
import { runNode } from './steps/run.mjs';
import { rank } from './vitest/long-files.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };
/** A line for each check and test that failed, printed once more at the end: the output above is long. */
const failures = [];
const count = (more) => {
  for (const kind of Object.keys(total)) total[kind] += more[kind] ?? 0;
};

/** One step that counts as one test, with its duration. */
const check = async (name, work) => {
  const started = Date.now();
  const passed = await work().catch((error) => print(error.message));
  count(passed ? { passed: 1 } : { failed: 1 });
  if (!passed) failures.push(name);
  print(`${passed ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return passed;
};

const script =
  (...args) =>
  async () =>
    (await runNode(args, { quiet: true, env: goMemory, inIdleTime: true })) === 0;

const vitest = async (project, { env, inIdleTime = false }, ...files) => {
  const folder = mkdtempSync(join(tmpdir(), 'millrace-counts-'));
  const file = join(folder, 'counts');
  const code = await runNode(['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...files], {
    env: { ...env, TEST_COUNTS: file },
    relayed: true,
    inIdleTime,
  });
  const counted = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  rmSync(folder, { recursive: true });
  count(counted ?? {});
  failures.push(...(counted?.failures ?? []));
  // An interrupted run has no counts, or none of its failure: it counts as one failure.
  if (counted && (code === 0 || counted.failed)) return;
  count({ failed: 1 });
  failures.push(`vitest --project ${project}: exit code ${code}`);
};

checkNodeVersion();
let browser;
const obtainBrowser = check('a Chromium', async () => (browser = await obtainChromium()));
// What the shop needs is installed first: it is built while npm, which uses one processor, installs the packages of the tests.
await installPackages({ development: false });
print('Building …');
const isBuilt = await check('build', isInstalled() ? build : () => buildWhile(installTestPackages));
await obtainBrowser;
if (!isBuilt) giveUp('0 passed, 1 failed, 0 skipped');
await check('a nats-server and PostgreSQL', async () => {
  const { findPostgres, obtainNatsServer } = await import('../libs/local-servers/dist/index.js');
  return Promise.all([obtainNatsServer({ report: print }), findPostgres()]);
});

const env = browser ? { CHROMIUM_BIN: browser } : {};
const checks = async () => {
  await check('format', script('node_modules/@biomejs/biome/bin/biome', 'format', '.'));
  await check('types', script('tools/types.mjs'));
  await check('lint', script('node_modules/oxlint/bin/oxlint', '--type-aware'));
  await check('deps', script('tools/deps.mjs'));
  await check('generated files', script('tools/generate.mjs', '--check'));
};
const specs = () => vitest('spec', { env, inIdleTime: true });
/**
 * The files of tests that start shops of their own, the longest first, dealt to five tasks: so many that the last ones end together, and no
 * more, as each start of vitest takes seconds.
 */
const shopFiles = readdirSync(join(project, 'e2e/shops'))
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => `e2e/shops/${file}`)
  .sort((a, b) => rank(a) - rank(b));
const shopTasks = 5;
const shops = Array.from(
  { length: shopTasks },
  (_, turn) => () => vitest('e2e-shops', { env }, ...shopFiles.filter((_, at) => at % shopTasks === turn)),
);
// The longest first.
const tasks = [() => vitest('e2e', { env }), () => vitest('e2e-processes', { env }), ...shops];
const takeTasks = async () => {
  for (let task = tasks.shift(); task; task = tasks.shift()) await task();
};
// Three at a time: the integration tests have two workers, and count as two. With a fourth, two processors are so full that tests of time limits fail.
const afterIntegration = async () => {
  await vitest('int', { env });
  await Promise.all([takeTasks(), takeTasks()]);
};
// Servers and browsers leave a fifth of the processors idle, which is enough for what needs no server.
await Promise.all([afterIntegration(), takeTasks(), checks(), specs()]);

process.exitCode = total.failed > 0 ? 1 : 0;
if (failures.length > 0) print(`\nFailed:\n${failures.map((failure) => `✗ ${failure}`).join('\n')}`);
print(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
