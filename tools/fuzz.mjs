// `npm run fuzz -- --seed 1 --minutes 3 [--only graphql|sockets] [--project <folder>]`: sends odd, long, deep and broken things to a shop of its own, and holds it to its bounds.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { documentFrom, nestedBody } from './fuzz/documents.mjs';
import { randomFrom } from './fuzz/random.mjs';
import { startShop } from './fuzz/shop.mjs';
import { rawMessage, sendRaw } from './fuzz/sockets.mjs';
import { project } from './steps/project.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    minutes: { type: 'string', default: '3' },
    project: { type: 'string' },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const folder = resolve(values.project ?? project);
const bounds = { answerBytes: 8_000_000, blockedMs: 4_000, heapBytes: 300_000_000 };
const random = randomFrom(seed);
const schemas = Object.fromEntries(
  ['shop', 'admin'].map((name) => [
    name,
    buildSchema(readFileSync(join(folder, `libs/contracts/graphql/${name}.graphql`), 'utf8')),
  ]),
);

const faults = new Map();
const fault = (kind, input) => {
  const short = typeof input === 'string' ? input : JSON.stringify(input);
  const seen = faults.get(kind);
  faults.set(kind, { times: (seen?.times ?? 0) + 1, first: seen?.first ?? short.slice(0, 600), at: seen?.at ?? sent });
  if (!seen) console.log(`request ${sent}: ${kind}\n  ${short.slice(0, 300)}`);
};

let sent = 0;
let shop = await startShop(folder);
const known = [];
const learn = (text) => {
  for (const id of text.match(/gid:\/\/millrace\/[^"\\ ]{3,200}/g) ?? []) if (known.length < 500) known.push(id);
};

const post = async (path, body, headers = {}) => {
  const begun = performance.now();
  const response = await fetch(shop.url + path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
    signal: AbortSignal.timeout(60_000),
  });
  const text = await response.text();
  const input = body.length > 20_000 ? `${body.slice(0, 400)} … (${body.length} bytes)` : body;
  if (response.status >= 500) fault(`status ${response.status}`, input);
  if (/INTERNAL_SERVER_ERROR/.test(text)) fault('INTERNAL_SERVER_ERROR', input);
  if (text.length > bounds.answerBytes)
    fault(`an answer of more than ${bounds.answerBytes} bytes`, `${text.length} bytes for ${input}`);
  return { text, ms: performance.now() - begun };
};

/** How long the event loop lets a plain request wait, looked at all the time. */
let underWay = '';
let looking = true;
const look = async () => {
  // What this process itself was busy with is no fault of the shop.
  const own = monitorEventLoopDelay({ resolution: 20 });
  own.enable();
  while (looking) {
    own.reset();
    const begun = performance.now();
    await fetch(`${shop.url}/health/live`, { signal: AbortSignal.timeout(60_000) }).catch(() => undefined);
    const waited = performance.now() - begun - own.max / 1e6;
    if (waited > bounds.blockedMs)
      fault(`the event loop stood still for more than ${bounds.blockedMs} ms`, `${Math.round(waited)} ms: ${underWay}`);
    await new Promise((next) => setTimeout(next, 100));
  }
};

const heap = async () => {
  const text = await (await fetch(shop.metrics)).text();
  const of = (name) => Number(new RegExp(`^${name}\\{[^}]*\\} (\\S+)$`, 'm').exec(text)?.[1] ?? 0);
  return of('nodejs_heap_size_used_bytes') + of('nodejs_external_memory_bytes');
};

/** Sends one thing; several at once now and then, so that what is kept meanwhile is seen. */
const attack = async () => {
  sent += 1;
  const sort = values.only === 'sockets' ? 1 : random.between(values.only === 'graphql' ? 31 : 1, 100);
  if (sort <= 30) {
    const text = rawMessage(random);
    underWay = JSON.stringify(text.slice(0, 300));
    const answer = await sendRaw(shop.port, text, random);
    if (/^HTTP\/1\.1 5\d\d/.test(answer))
      fault(`a bare socket is answered ${answer.slice(9, 12)}`, JSON.stringify(text.slice(0, 300)));
    if (/Upgrade: h2c/.test(text) && /^(GET|POST) /.test(text) && /^HTTP\/1\.1 405/.test(answer))
      fault('an upgrade to HTTP/2 is answered 405', text);
    return;
  }
  if (sort <= 36) {
    const body = nestedBody(random);
    underWay = body.slice(0, 100);
    return void (await post('/graphql', body));
  }
  const [name, path, headers] =
    sort <= 90 ? ['shop', '/graphql', {}] : ['admin', '/admin/graphql', { authorization: `Bearer ${shop.staffToken}` }];
  const asked = documentFrom(schemas[name], random.chance(0.8) ? 'query' : 'mutation', random, known);
  const body = JSON.stringify(asked);
  underWay = body.slice(0, 500);
  const { text } = await post(path, body, headers);
  learn(text.slice(0, 20_000));
  const long = Object.entries(asked.variables).find(([, value]) => typeof value === 'string' && value.length > 50_000);
  if (!long || !random.chance(0.3)) return;
  // The same with another end each time: what is kept for each of them adds up.
  for (let round = 0; round < 100; round += 1) {
    const other = { ...asked.variables, [long[0]]: `${long[1].slice(0, -8)}${String(random.between(10_000_000, 99_999_999))}` };
    await post(path, JSON.stringify({ ...asked, variables: other }), headers);
  }
  await checkHeap();
};

const checkHeap = async () => {
  const more = (await heap().catch(() => before)) - before;
  if (more > bounds.heapBytes) fault(`the heap grew by more than ${bounds.heapBytes} bytes`, `${more} after ${underWay}`);
};

const checkProcesses = async () => {
  const ended = shop.ended();
  if (ended.length === 0) return;
  fault('a process ended', `${ended.at(-1)} after ${underWay}`);
  await shop.stop();
  shop = await startShop(folder);
};

learn((await post('/graphql', '{"query":"{ products(first: 20) { nodes { id variants(first: 2) { nodes { id } } } } }"}')).text);
const before = await heap();
const watching = look();
for (const end = Date.now() + Number(values.minutes) * 60_000; Date.now() < end; ) {
  await attack().catch((cause) => {
    if (shop.ended().length === 0) fault('no answer', `${cause} after ${underWay}`);
  });
  await checkProcesses();
  if (sent % 100 === 0) await checkHeap();
}
looking = false;
await watching;
await shop.stop();
console.log(`\n${sent} things sent with the seed ${seed}: ${faults.size} kinds of faults`);
for (const [kind, { times, at, first }] of faults) console.log(`- ${kind} (${times} times, first by thing ${at}): ${first}`);
process.exitCode = faults.size === 0 ? 0 : 1;
