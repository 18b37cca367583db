// `npm run e2e:compose`: runs the shop of docker-compose.yml with separate containers, volumes and networks through the API journey,
// kills an app and runs it again; then removes everything. Skipped, with the reason, without a container engine.
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../tools/steps/install.mjs';
import { runNode } from '../tools/steps/run.mjs';
import { print } from '../tools/steps/print.mjs';
import { composeProject, pullBaseImages, whyNoEngine } from './compose/engine.mjs';
import { interrupt, isInterrupted, run } from './compose/run.mjs';
import { shopperAt } from './compose/shopper.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };
const count = (more) => {
  for (const kind of Object.keys(total)) total[kind] += more[kind] ?? 0;
};

/** One step that counts as one test; steps that depend on a failed one are not run. */
const check = async (name, work) => {
  const started = Date.now();
  const mark = (sign) => print(`${sign} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  try {
    await work();
  } catch (error) {
    count({ failed: 1 });
    mark('✗');
    throw error;
  }
  count({ passed: 1 });
  mark('✓');
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const settingsIn = (file) =>
  Object.fromEntries([...readFileSync(file, 'utf8').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]));

const journey = async (url, staffToken, folder) => {
  const counts = join(folder, 'counts');
  rmSync(counts, { force: true });
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', 'e2e/api-journey.spec.ts'];
  const env = { SHOP_URL: url, STAFF_TOKEN: staffToken, TEST_COUNTS: counts };
  const { code } = await run(process.execPath, args, { env, shown: true });
  const counted = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : {};
  count(counted);
  if (code !== 0 && !counted.failed) count({ failed: 1 });
};

/** The user of the first process in each container, and whether its files are writable, from the engine and the kernel. */
const assertConfined = async (containers) => {
  for (const [service, id] of containers) {
    const status = await run('docker', ['exec', id, 'cat', '/proc/1/status']);
    const user = /^Uid:\s+(\d+)/m.exec(status.text)?.[1];
    if (!user || user === '0') throw new Error(`${service} runs as ${user ? 'root' : 'nobody knows whom'}`);
    const { text } = await run('docker', ['inspect', '--format', '{{.HostConfig.ReadonlyRootfs}}', id]);
    if (text !== 'true') throw new Error(`${service} can write over its own files`);
  }
};

const loseAnApp = async ({ compose }, shopper) => {
  const [payBefore, payMeanwhile] = [await shopper.fillCart(), await shopper.fillCart()];
  const before = await shopper.payUntilPlaced(payBefore);
  await compose(['kill', 'checkout-service']);
  const answer = await payMeanwhile().catch(({ message }) => message);
  if (typeof answer !== 'string' || !/"code":"(SERVICE_UNAVAILABLE|REQUEST_PENDING)"/.test(answer))
    throw new Error(`An order that nobody can place was answered with ${JSON.stringify(answer)}`);
  await compose(['up', '--detach', '--wait', 'checkout-service']);
  const meanwhile = await shopper.payUntilPlaced(payMeanwhile);
  await Promise.all([before, meanwhile].map(shopper.shipped));
};

/** The complete logs of all containers. */
const assertNoSecretPrinted = async ({ compose }, secrets) => {
  if (secrets.length < 10) throw new Error(`only ${secrets.length} secrets are known`);
  const output = await compose(['logs', '--no-color']);
  const found = secrets.filter(([, secret]) => output.includes(secret)).map(([name]) => name);
  if (found.length > 0) throw new Error(`the logs contain ${found.join(', ')}`);
};

/** As docs/operations.md describes it for containers; exits with 1 when the rebuilt rows differ. */
const rebuildView = ({ compose }, view) => {
  const command = 'run --rm --no-deps provision node dist/millrace.js view rebuild --switch --by compose';
  return compose([...command.split(' '), view]);
};

/** As docs/legacy.md describes it for containers: a change in the existing system is found in the shop's search. */
const readExistingSystem = async ({ compose }, shopper) => {
  await compose(['--profile', 'legacy', 'up', '--detach', '--wait', '--wait-timeout', '120', 'legacy-connector']);
  await shopper.findWithin('copper', 60_000);
  if ((await shopper.find('quillworked')) > 0) throw new Error('The new title is found before the change');
  const update = "UPDATE erp.art SET bez1 = 'Copper Pan, quillworked' WHERE artnr = '10-4711' AND mand = '01'";
  const psql = ['psql', '--username', 'postgres', '--dbname', 'legacy', '--command', update];
  await compose(['--profile', 'legacy', 'exec', '-T', 'legacy-database', ...psql]);
  await shopper.findWithin('quillworked', 30_000);
};

const tryShop = async (stack, { url, staffToken, folder, secrets }) => {
  const shopper = shopperAt(url);
  await check('the official images are there', pullBaseImages);
  await check('the images are built', () => stack.compose(['build']));
  await check('the shop comes up', () => stack.compose(['up', '--detach', '--wait', '--wait-timeout', '300']));
  await check('the sample catalogue can be searched and the web shop opened', async () => {
    await shopper.findWithin('mug', 30_000);
    const page = await (await fetch(url)).text();
    if (!/<title>/.test(page)) throw new Error(`This is no page: ${page.slice(0, 200)}`);
  });
  await check('a picture is made in another size and format', async () => {
    const picture = await fetch(new URL('/images/articulated-desk-lamp-slate.svg?width=64&format=webp', url));
    const type = picture.headers.get('content-type');
    const start = Buffer.from(await picture.arrayBuffer())
      .subarray(8, 12)
      .toString();
    if (type !== 'image/webp' || start !== 'WEBP') throw new Error(`This is no WebP: ${picture.status}, ${type}`);
  });
  await check('no container runs as root or writes over its files', async () => assertConfined(await stack.containers()));
  await journey(url, staffToken, folder);
  for (const view of ['product-search', 'order-tracking'])
    await check(`${view} is built anew by the operator, and has the same rows`, () => rebuildView(stack, view));
  await check('checkout-service is killed, and no order is lost', () => loseAnApp(stack, shopper));
  await journey(url, staffToken, folder);
  await check('an existing system is read', () => readExistingSystem(stack, shopper));
  await check('the doctor finds all well, the rights of every app at the broker among it', () =>
    stack.compose(['run', '--rm', '--no-deps', 'doctor']),
  );
  await check('no log contains a secret', () => assertNoSecretPrinted(stack, secrets));
};

const reason = await whyNoEngine();
if (reason) {
  print(`skipped: ${reason}`);
  process.exit(0);
}
await installPackages();
await runNode(['node_modules/ts7/bin/tsc', '-b', 'libs/local-servers']);

const folder = mkdtempSync(join(tmpdir(), 'millrace-compose-'));
const file = join(folder, 'env');
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
await runNode(['deploy/make-env.mjs', file], { quiet: true });
appendFileSync(file, `SHOP_ADDRESS=127.0.0.1:${port}\nPUBLIC_URL=${url}\nDISPATCH_AFTER_SECONDS=2\nDELIVER_AFTER_SECONDS=2\n`);
const settings = settingsIn(file);
const secrets = Object.entries(settings).filter(([name]) => /PASSWORD|TOKEN|SECRET/.test(name));
const stack = composeProject(`millrace-e2e-${process.pid}`, file, settings);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupt);
try {
  await tryShop(stack, { url, staffToken: settings.STAFF_TOKEN, folder, secrets });
} catch (error) {
  print(`\n${error.message}`);
  if (!isInterrupted()) print(await stack.compose(['logs', '--tail', '20'], { cleaning: true }).catch(({ message }) => message));
}
await check('everything is taken away', stack.takeDown).catch(({ message }) => print(message));
rmSync(folder, { recursive: true, force: true });
process.exitCode = isInterrupted() ? 130 : total.failed > 0 ? 1 : 0;
print(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
