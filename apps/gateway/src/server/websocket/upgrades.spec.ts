import { connect, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallerSubscriptions } from './caller-subscriptions.js';
import { pathOf } from './upgrades.js';
import { serveSubscriptions } from './subscription-server.js';

const upgrade = (target: string, more: readonly string[] = []): string =>
  [
    `GET ${target} HTTP/1.1`,
    'Host: shop.example',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: MTIzNDU2Nzg5MDEyMzQ1Ng==',
    ...more,
    '\r\n',
  ].join('\r\n');

let http: FastifyInstance;
let port: number;
const uncaught: unknown[] = [];
const note = (error: unknown) => void uncaught.push(error);
const open = new Set<Socket>();

beforeAll(async () => {
  http = Fastify();
  http.get('/health', async () => 'well');
  const live = serveSubscriptions(http.server, {
    schema: buildSchema('type Query { a: Int }'),
    paths: /^\/graphql$/,
    introspection: true,
    origins: [],
    maxSubscriptions: 3,
    maxSubscriptionsOfCaller: 9,
    ofCallers: new CallerSubscriptions(),
    callerOf: () => 'one',
    admit: async () => undefined,
    context: () => {
      throw new Error('nothing is subscribed to here');
    },
  });
  http.addHook('preClose', () => live.stop());
  await http.listen({ port: 0, host: '127.0.0.1' });
  port = (http.server.address() as AddressInfo).port;
});
afterAll(() => http.close());
beforeEach(() => {
  uncaught.length = 0;
  // What would end the process is what this is about; here it ends the test.
  process.on('uncaughtException', note);
});
afterEach(() => {
  process.off('uncaughtException', note);
  for (const socket of open) socket.destroy();
  open.clear();
});

const opened = async (): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1');
  open.add(socket);
  socket.on('error', () => undefined);
  await new Promise((done) => socket.once('connect', done));
  return socket;
};
/** All that the server says until it closes; the client does not close its side. */
const answerTo = async (text: string): Promise<string> => {
  const socket = await opened();
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  socket.write(text);
  await new Promise((done) => socket.once('close', done));
  return answer;
};
const isWell = async () => (await (await fetch(`http://127.0.0.1:${port}/health`)).text()) === 'well';

describe('an upgrade', () => {
  it.each([
    ['//', 400],
    ['///', 400],
    ['//:', 400],
    ['//[', 400],
    ['http://', 400],
    ['http://[::1', 400],
    ['/orders', 404],
    ['*', 404],
    ['//graphql', 404],
    ['/%', 404],
    ['/graphql/../x', 404],
    ['/\\\\x', 404],
  ])('to %s gets %i, and the socket is closed', async (target, status) => {
    expect(await answerTo(upgrade(target))).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(await isWell()).toBe(true);
    expect(uncaught).toEqual([]);
  });

  it('from a foreign page gets 403', async () => {
    for (const origin of ['https://foe.example', 'null', 'http://[', 'x'.repeat(5_000)])
      expect(await answerTo(upgrade('/graphql', [`Origin: ${origin}`]))).toMatch(/^HTTP\/1.1 403 /);
  });

  it('accepts the absolute form of the URL', async () => {
    const socket = await opened();
    socket.write(upgrade('http://shop.example/graphql', ['Sec-WebSocket-Protocol: graphql-transport-ws']));
    const [first] = await new Promise<Buffer[]>((done) => socket.once('data', (chunk: Buffer) => done([chunk])));
    expect(first?.toString()).toMatch(/^HTTP\/1.1 101 /);
  });

  it.each([
    ['refused for its address', upgrade('/orders')],
    ['refused for its address, which is none', upgrade('//')],
    ['refused for its origin', upgrade('/graphql', ['Origin: https://foe.example'])],
    ['refused for its method', upgrade('/graphql').replace('GET', 'POST')],
    ['refused for its key', upgrade('/graphql').replace('MTIz', '====')],
    ['opened', upgrade('/graphql', ['Sec-WebSocket-Protocol: graphql-transport-ws'])],
    ['opened, with a frame that is none', `${upgrade('/graphql')}\xff\xff\xff\xff\xff\xff\xff`],
    ['not wanted at all', 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['half sent', upgrade('/graphql').slice(0, 60)],
    ['a tunnel', 'CONNECT /graphql HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['no HTTP', '\x16\x03\x01\x02\x00\x01\x00'],
  ])('that is %s and reset by the client crashes nothing', async (_, text) => {
    for (let round = 0; round < 20; round += 1) {
      const socket = await opened();
      socket.write(text, 'latin1');
      if (round % 2 === 1) await new Promise((done) => setImmediate(done));
      socket.resetAndDestroy();
    }
    expect(await isWell()).toBe(true);
    expect(uncaught).toEqual([]);
  });

  it.each([
    ['with reserved bits', '\xff\xff\xff\xff\xff\xff\xff'],
    ['without a mask', '\x81\x05hello'],
    ['longer than any message', '\x81\xff\x00\x00\x00\xff\xff\xff\xff\xff0000'],
    ['with a control frame in parts', '\x09\x80\x00\x00\x00\x00'],
    ['that is no text', '\x81\x82\x00\x00\x00\x00\xc3\x28'],
  ])('with a frame %s is closed, without log lines', async (_, frame) => {
    const logged = [vi.spyOn(console, 'error').mockReturnValue(), vi.spyOn(console, 'warn').mockReturnValue()];
    const socket = await opened();
    const closed = new Promise((done) => socket.once('close', done));
    socket.write(`${upgrade('/graphql', ['Sec-WebSocket-Protocol: graphql-transport-ws'])}${frame}`, 'latin1');
    socket.on('data', () => undefined);
    await closed;
    expect(logged.map(({ mock }) => mock.calls)).toEqual([[], []]);
    vi.restoreAllMocks();
    expect(uncaught).toEqual([]);
  });

  const masked = (text: string): Buffer => {
    const data = Buffer.from(text);
    const head = Buffer.alloc(8);
    head.writeUInt8(0x81, 0);
    head.writeUInt8(0x80 | 126, 1);
    head.writeUInt16BE(data.length, 2);
    return Buffer.concat([head, data]);
  };
  const live = upgrade('/graphql', ['Sec-WebSocket-Protocol: graphql-transport-ws']);
  const message = (body: object) => masked(JSON.stringify(body).padEnd(200));

  it.each([
    ['ids that are too long', Array(3).fill({ type: 'subscribe', id: 'i'.repeat(5_000), payload: { query: '{ a }' } })],
    ['ids of Object', Array(3).fill({ type: 'subscribe', id: '__proto__', payload: { query: '{ a }' } })],
    ['more than is read', Array(400).fill({ type: 'ping', payload: { a: 'p'.repeat(60_000) } })],
  ])('with %s is closed, without log lines', async (_, bodies: object[]) => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const socket = await opened();
    socket.write(live);
    await new Promise((done) => socket.once('data', done));
    // This client sends no closing frame of its own, for which the server would wait: its own frame of that kind is enough.
    const closed = new Promise((done) => {
      socket.once('close', done);
      socket.on('data', (chunk: Buffer) => chunk.includes(0x88) && done(chunk));
    });
    socket.pause();
    for (const body of [{ type: 'connection_init' }, ...bodies]) socket.write(message(body));
    setTimeout(() => socket.resume(), 300);
    await closed;
    expect(await isWell()).toBe(true);
    expect(logged.mock.calls).toEqual([]);
    vi.restoreAllMocks();
    expect(uncaught).toEqual([]);
  });

  it('that was answered may have socket errors repeatedly', async () => {
    const sockets: Socket[] = [];
    http.server.on('connection', (socket) => void sockets.push(socket));
    const client = await opened();
    client.write(upgrade('/graphql', ['Origin: https://foe.example']));
    await new Promise((done) => client.once('data', done));
    for (const socket of sockets) for (let times = 0; times < 3; times += 1) socket.emit('error', new Error('read ECONNRESET'));
    expect(uncaught).toEqual([]);
  });
});

describe('the path of a request', () => {
  it.each([
    ['/graphql?x=1', '/graphql'],
    ['http://x/graphql', '/graphql'],
    ['/a/../graphql', '/graphql'],
    ['', undefined],
    [undefined, undefined],
    ['//', undefined],
    ['https://:80/', undefined],
  ])('%j is %j', (target, path) => expect(pathOf(target)).toBe(path));
});
