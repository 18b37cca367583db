import { createHash } from 'node:crypto';
import { connect, type AddressInfo } from 'node:net';
import type { EventLog, CommandSender } from '@millrace/event-log';
import Fastify, { type FastifyInstance } from 'fastify';
import { createClient } from 'graphql-ws';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { GatewayConfig } from '../config/gateway.config.js';
import { buildExecutableSchema } from '../graphql/schema/build-schema.js';
import { adminSchema, config as wide } from '../testing/open-gateway.js';
import { serverOf } from '../testing/server-of.js';
import { limitBodyTime } from './request-guard.js';

const log = {} as EventLog;
const nothingIsSent = () => Promise.reject(new Error('nothing is sent here'));
const commands: CommandSender = { send: nothingIsSent, sendBatched: nothingIsSent, stop: async () => undefined };
const never = {
  [Symbol.asyncIterator]: () => never,
  next: () => new Promise<never>(() => undefined),
  return: async () => ({ done: true }),
};

/** Something that happens once, and can be awaited. */
const latch = () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
};

/** Made once: building the schemas takes longer than most of these tests. */
const shop = buildExecutableSchema('shop', [
  {
    Query: { shop: () => ({ name: 'Mill' }) },
    Mutation: { cartCreate: () => ({ cart: null, userErrors: [], warnings: [], position: '' }) },
    Subscription: { orderUpdated: { subscribe: () => never } },
  } as never,
]);
const admin = adminSchema(commands, log);

const running: FastifyInstance[] = [];
afterEach(async () => {
  for (const http of running.splice(0)) await http.close();
});

const open = async (config: Partial<GatewayConfig> = {}): Promise<string> => {
  const http = Fastify({ http: { headersTimeout: 1_000, connectionsCheckingInterval: 100 }, forceCloseConnections: true });
  running.push(http);
  const settings = { ...wide, ...config };
  await serverOf(log, settings, { shop: { schema: shop }, admin }).register(http);
  return http.listen({ port: 0, host: '127.0.0.1' });
};
const portOf = () => (running.at(-1)?.server.address() as AddressInfo).port;

const post = async (url: string, body: string, headers: Record<string, string> = {}, path = '/graphql') => {
  const response = await fetch(url + path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return { status: response.status, retryAfter: response.headers.get('retry-after'), data, code: errors?.[0]?.extensions.code };
};
const query = JSON.stringify({ query: '{ shop { name } }' });
const creates = (times: number) =>
  JSON.stringify({
    query: `mutation { ${Array.from({ length: times }, (_, n) => `m${n}: cartCreate { position }`).join(' ')} }`,
  });
const raw = (text: string, wait = 'close'): Promise<string> =>
  new Promise((done) => {
    let answer = '';
    const socket = connect(portOf(), '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('error', () => undefined);
    socket.once(wait, () => setImmediate(() => [socket.destroy(), done(answer)]));
  });

describe('deeply nested input', () => {
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  it.each([
    ['variables', `{"query":"{ shop { name } }","variables":{"a":${deep(4_000)}}}`],
    ['variables of objects', `{"query":"{ shop { name } }","variables":{"a":${'{"b":'.repeat(5_000)}1${'}'.repeat(5_000)}}}`],
    ['extensions', `{"query":"{ shop { name } }","extensions":{"a":${deep(4_000)}}}`],
    ['a field nobody asked for', `{"query":"{ shop { name } }","more":${deep(200_000)}}`],
    ['the body', deep(100)],
  ])('%s is refused', async (_, body) => {
    const url = await open();
    expect(await post(url, body)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    const staff = { authorization: `Bearer ${wide.STAFF_TOKEN}` };
    expect(await post(url, body, staff, '/admin/graphql')).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  it('is refused in a URL too, and a few levels are accepted', async () => {
    const url = await open();
    const get = (variables: string) =>
      fetch(`${url}/graphql?query={shop{name}}&variables=${encodeURIComponent(variables)}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
    expect((await get(`{"a":${deep(1_500)}}`)).status).toBe(400);
    expect((await get(`{"a":${deep(20)}}`)).status).toBe(200);
  });
});

describe('a request', () => {
  it.each(['[', 'a b', 'x:99999', '::', 'http://x', '%'])('to the host %j is refused', async (host) => {
    await open();
    const answer = await raw(`GET /graphql?query={shop{name}} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
  });

  it.each([
    ['Host: x\r\nHost: y'],
    ['Host: x\r\nhost: x'],
    ['HOST: x\r\nX-Other: 1\r\nHost: '],
    [
      'Host: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MTIzNDU2Nzg5MDEyMzQ1Ng==\r\nHost: y',
    ],
  ])('to two hosts is refused: %j', async (hosts) => {
    await open();
    const answer = await raw(`GET /graphql?query={shop{name}} HTTP/1.1\r\n${hosts}\r\nX-Last: 1\r\n\r\n`, 'data');
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
  });

  it.each([
    ['of another query', { version: 1, sha256Hash: 'ab'.repeat(32) }, 'BAD_REQUEST'],
    ['of no version', { sha256Hash: 'ab'.repeat(32) }, 'BAD_REQUEST'],
    [
      'of another version',
      { version: 7, sha256Hash: createHash('sha256').update('{ shop { name } }').digest('hex') },
      'BAD_REQUEST',
    ],
    ['that is no text', { version: 1, sha256Hash: 7 }, 'BAD_REQUEST'],
  ])('with a hash %s is an error of its client', async (_, persistedQuery, code) => {
    const url = await open();
    const body = JSON.stringify({ query: '{ shop { name } }', extensions: { persistedQuery } });
    expect(await post(url, body)).toMatchObject({ status: 400, code });
  });

  it('that asks for HTTP/2 in clear text is served, with its body', async () => {
    await open();
    const wants = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n';
    const head = `POST /graphql HTTP/1.1\r\nHost: shop.example\r\n${wants}Content-Type: application/json\r\nContent-Length: ${query.length}\r\n\r\n`;
    expect(await raw(head + query, 'data')).toMatch(/^HTTP\/1.1 200 [\s\S]*"name":"Mill"/);
    expect(await raw(`GET /robots.txt HTTP/1.1\r\nHost: x\r\n${wants}\r\n`, 'data')).toMatch(/^HTTP\/1.1 200 /);
  });
});

describe('the limits of a caller', () => {
  it('apply to requests per minute, including pages and live operations, for each caller', async () => {
    const url = await open({ RATE_REQUESTS_PER_MINUTE: 3, TRUSTED_PROXIES: '127.0.0.1' });
    const by = (address: string) => ({ 'x-forwarded-for': address });
    for (let n = 0; n < 2; n += 1) expect((await post(url, query, by('192.0.2.1'))).status).toBe(200);
    expect((await fetch(`${url}/robots.txt`, { headers: by('192.0.2.1') })).status).toBe(200);
    const refused = await post(url, query, by('192.0.2.1'));
    expect(refused).toMatchObject({ status: 429, code: 'THROTTLED' });
    expect(Number(refused.retryAfter)).toBeGreaterThan(0);
    expect((await fetch(`${url}/robots.txt`, { headers: by('192.0.2.1') })).status).toBe(429);
    expect((await post(url, query, by('192.0.2.2'))).status).toBe(200);
  });

  it('apply to mutations per minute, each field counted', async () => {
    const url = await open({ RATE_MUTATIONS_PER_MINUTE: 5 });
    expect((await post(url, creates(4))).status).toBe(200);
    const refused = await post(url, creates(3));
    expect(refused).toMatchObject({ status: 429, code: 'THROTTLED' });
    expect(Number(refused.retryAfter)).toBeGreaterThan(0);
    expect((await post(url, query)).status).toBe(200);
  });

  it('apply to wrong staff tokens per minute', async () => {
    const url = await open({ RATE_REFUSED_PER_MINUTE: 2 });
    const guess = () => post(url, query, { authorization: 'Bearer guessed' }, '/admin/graphql');
    expect([await guess(), await guess(), await guess()].map(({ status }) => status)).toEqual([401, 401, 429]);
    const staff = { authorization: `Bearer ${wide.STAFF_TOKEN}` };
    expect((await post(url, '{"query":"{ __typename }"}', staff, '/admin/graphql')).status).toBe(200);
  });

  it('apply to open connections', async () => {
    await open({ CONNECTIONS_PER_ADDRESS: 3 });
    const sockets = Array.from({ length: 5 }, () => connect(portOf(), '127.0.0.1').on('error', () => undefined));
    await Promise.all(sockets.slice(3).map((socket) => new Promise((done) => socket.once('close', done))));
    expect(sockets.filter(({ destroyed }) => !destroyed)).toHaveLength(3);
    for (const socket of sockets) socket.destroy();
  });

  it('apply to subscriptions of one connection, which stays open', async () => {
    const live = liveClient(await open({ SUBSCRIPTIONS_PER_SOCKET: 3 }));
    expect(await refusedOne([live, live, live, live])).toMatchObject([{ extensions: { code: 'THROTTLED' } }]);
    await live.dispose();
  });

  it('apply to subscriptions of one address over all of its connections', async () => {
    const url = await open({ SUBSCRIPTIONS_PER_ADDRESS: 3 });
    const clients = Array.from({ length: 4 }, () => liveClient(url));
    const refused = { message: 'At most 3 subscriptions from one address.', extensions: { code: 'THROTTLED' } };
    expect(await refusedOne(clients)).toMatchObject([refused]);
    await Promise.all(clients.map((live) => live.dispose()));
  });
});

const liveClient = (url: string) =>
  createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });

/** Subscribes by each client; resolves to the errors of the first subscription that is refused. */
const refusedOne = (clients: readonly ReturnType<typeof liveClient>[]): Promise<unknown> =>
  new Promise((error) => {
    const query = 'subscription { orderUpdated(id: "x") { position } }';
    for (const live of clients) live.subscribe({ query }, { next: () => undefined, error, complete: () => undefined });
  });

describe('a slow client', () => {
  it('is disconnected when headers take too long, or nothing is sent', async () => {
    await open();
    expect(await raw('GET /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ')).toMatch(/^(HTTP\/1.1 408 [\s\S]*)?$/);
    expect(await raw('')).toMatch(/^(HTTP\/1.1 408 [\s\S]*)?$/);
  });

  it.each([
    ['that the staff alone may send', 'POST /admin/graphql', 401],
    ['that no page takes', 'GET /', 503],
    ['to an address without a route', 'POST /search', 408],
  ])('with a body %s is disconnected after the response', async (_, line, status) => {
    await open({ ANONYMOUS_BODY_SECONDS: 2 });
    const head = `${line} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer wrong\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n`;
    expect(await raw(`${head}{`)).toMatch(new RegExp(`^HTTP/1.1 ${status}`));
  });

  it('gets 408 for a slow body and is disconnected; after a complete body it may wait for the response', async () => {
    const http = Fastify({ forceCloseConnections: true });
    running.push(http);
    limitBodyTime(http, 200);
    const [whole, cutOff] = [latch(), latch()];
    http.post('/', async () => {
      whole.open();
      await cutOff.opened;
      return 'done';
    });
    const url = await http.listen({ port: 0, host: '127.0.0.1' });
    const answer = fetch(url, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    await whole.opened;
    // Cut off at its limit, which the request that came before it has passed by then.
    const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n';
    expect(await raw(`${head}{"a"`)).toMatch(/^HTTP\/1.1 408 [\s\S]*REQUEST_TIMEOUT/);
    const behindAnother = `GET / HTTP/1.1\r\nHost: x\r\n\r\n${head}{"a"`;
    expect(await raw(behindAnother)).toMatch(/^HTTP\/1.1 404 [\s\S]*HTTP\/1.1 408 [\s\S]*REQUEST_TIMEOUT/);
    cutOff.open();
    expect(await (await answer).text()).toBe('done');
  });
});
