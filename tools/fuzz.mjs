// `npm run fuzz -- --seed 1 --minutes 3 [--only <family>] [--project <folder>]`: sends unusual, long, deep and invalid requests to a
// shop of its own, and checks its limits.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { openBursts } from './fuzz/bursts.mjs';
import { openCycles } from './fuzz/cycles.mjs';
import { documentFrom, nestedBody } from './fuzz/input/documents.mjs';
import { collectFindings } from './fuzz/findings.mjs';
import { openKnown } from './fuzz/known.mjs';
import { randomFrom } from './fuzz/random.mjs';
import { startShop } from './fuzz/shop.mjs';
import { rawMessage, sendRaw } from './fuzz/sockets.mjs';
import { project } from './steps/project.mjs';

/** The kinds of requests, and their share of a hundred. */
const shares = { sockets: 26, nesting: 6, documents: 56, cycles: 9, bursts: 3 };
const help = `npm run fuzz -- [--seed <number>] [--minutes <number>] [--only <family>] [--project <folder>]
  --seed     the same seed sends the same things in the same order, as far as the shop answers the same
  --minutes  how long (3)
  --only     one family alone: ${Object.keys(shares).join(', ')}
  --project  another folder whose built shop is tried, such as an older checkout`;
const options = Object.fromEntries(['seed', 'minutes', 'project', 'only'].map((name) => [name, { type: 'string' }]));
const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } });
if (values.help || (values.only && !(values.only in shares))) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const folder = resolve(values.project ?? project);
const bounds = { answerBytes: 8_000_000, answerMs: 30_000, blockedMs: 4_000, heapBytes: 300_000_000, burstBytes: 100_000_000 };
const random = randomFrom(seed);
const schemas = Object.fromEntries(
  ['shop', 'admin'].map((name) => [
    name,
    buildSchema(readFileSync(join(folder, `libs/contracts/graphql/${name}.graphql`), 'utf8')),
  ]),
);

let sent = 0;
let shop = await startShop(folder);
let underWay = '';
const findings = collectFindings(() => sent);
const known = openKnown(random);

const post = async (path, body, headers = {}) => {
  underWay = body.length > 20_000 ? `${body.slice(0, 900)} … (${body.length} bytes)` : body;
  const input = underWay;
  const startedAt = performance.now();
  const response = await fetch(shop.url + path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
    signal: AbortSignal.timeout(60_000),
  });
  const text = await response.text();
  const ms = Math.round(performance.now() - startedAt);
  if (response.status >= 500) findings.note(`status ${response.status}`, input);
  if (/INTERNAL_SERVER_ERROR/.test(text)) findings.note('INTERNAL_SERVER_ERROR', input);
  if (text.length > bounds.answerBytes)
    findings.note(`an answer of more than ${bounds.answerBytes} bytes`, `${text.length} bytes, ${ms} ms for ${input}`);
  if (ms > bounds.answerMs) findings.note(`an answer took more than ${bounds.answerMs} ms`, `${ms} ms for ${input}`);
  known.learn(text.slice(0, 20_000));
  return text;
};
const send = (query, variables = {}) => post('/graphql', JSON.stringify({ query, variables }));

/** The delay of a plain request by the event loop, measured continuously. */
let looking = true;
const look = async () => {
  // The delay of this process itself is subtracted.
  const own = monitorEventLoopDelay({ resolution: 20 });
  own.enable();
  while (looking) {
    own.reset();
    const startedAt = performance.now();
    await fetch(`${shop.url}/health/live`, { signal: AbortSignal.timeout(60_000) }).catch(() => undefined);
    const waited = performance.now() - startedAt - own.max / 1e6;
    if (waited > bounds.blockedMs)
      findings.note(`the event loop stood still for more than ${bounds.blockedMs} ms`, `${Math.round(waited)} ms: ${underWay}`);
    await new Promise((next) => setTimeout(next, 100));
  }
};

const sendMessage = async () => {
  const text = rawMessage(random);
  const input = JSON.stringify(text.slice(0, 300));
  underWay = input;
  const answer = await sendRaw(shop.port, text, random);
  if (/^HTTP\/1\.1 5\d\d/.test(answer)) findings.note(`a bare socket is answered ${answer.slice(9, 12)}`, input);
  if (/Upgrade: h2c/.test(text) && /^(GET|POST) /.test(text) && answer.startsWith('HTTP/1.1 405'))
    findings.note('an upgrade to HTTP/2 is answered 405', text);
};

const sendDocument = async () => {
  const [name, path, headers] = random.chance(0.85)
    ? ['shop', '/graphql', {}]
    : ['admin', '/admin/graphql', { authorization: `Bearer ${shop.staffToken}` }];
  const document = documentFrom(schemas[name], random.chance(0.8) ? 'query' : 'mutation', random, known.ids);
  await post(path, JSON.stringify(document), headers);
};

const cycles = openCycles(schemas.shop, random, send);
const bursts = openBursts(schemas.shop, random, send, known);

/** Memory must not grow by a burst: the used memory is measured before and after it. */
const sendBurst = async () => {
  const before = await shop.memory();
  const what = await bursts();
  const more = (await shop.memory()) - before;
  if (more > bounds.burstBytes) findings.note(`a burst left more than ${bounds.burstBytes} bytes`, `${more} bytes: ${what}`);
};

const families = {
  sockets: sendMessage,
  nesting: () => post('/graphql', nestedBody(random)),
  documents: sendDocument,
  cycles,
  bursts: sendBurst,
};
const lots = Object.entries(shares).flatMap(([name, share]) => Array(share).fill(name));

const checkProcesses = async () => {
  const ended = shop.ended();
  if (ended.length === 0) return;
  findings.note('a process ended', `${ended.at(-1)} after ${underWay}`);
  await shop.stop();
  shop = await startShop(folder);
};

await send('{ products(first: 20) { nodes { id title variants(first: 2) { nodes { id } } } } }');
const before = await shop.memory();
const checkHeap = async () => {
  const more = (await shop.memory()) - before;
  if (more > bounds.heapBytes) findings.note(`the heap grew by more than ${bounds.heapBytes} bytes`, `${more} after ${underWay}`);
};
const watching = look();
for (const end = Date.now() + Number(values.minutes ?? 3) * 60_000; Date.now() < end; ) {
  sent += 1;
  await families[values.only ?? random.oneOf(lots)]().catch((cause) => {
    if (shop.ended().length === 0) findings.note('no answer', `${cause} after ${underWay}`);
  });
  await checkProcesses();
  if (sent % 200 === 0) await checkHeap();
}
looking = false;
await watching;
await shop.stop();
const found = findings.all();
console.log(`\n${sent} things sent with the seed ${seed}: ${found.length} kinds of faults`);
for (const [kind, { times, at, first }] of found) console.log(`- ${kind} (${times} times, first by thing ${at}): ${first}`);
process.exitCode = found.length === 0 ? 0 : 1;
