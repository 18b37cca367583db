import type { AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { openReadSession } from '../../consistency/read-session.js';
import { serveEventStreams } from '../sse/event-stream-server.js';
import { CallerSubscriptions } from './caller-subscriptions.js';
import { slowReaderCode } from './socket-limits.js';
import { serveSubscriptions } from './subscription-server.js';

const items = 400;
const text = 'x'.repeat(100_000);
let ended = 0;
async function* large() {
  try {
    for (let item = 0; item < items; item += 1) {
      yield { item: { text, position: `CART:${item}` } };
      await new Promise(setImmediate);
    }
  } finally {
    ended += 1;
  }
}
const schema = buildSchema('type Query { a: Int } type Subscription { item: Item } type Item { text: String position: String }');
Object.assign(schema.getSubscriptionType()?.getFields()['item'] ?? {}, { subscribe: large });
const query = 'subscription { item { text position } }';

let http: FastifyInstance;
let port: number;
beforeAll(async () => {
  http = Fastify({ forceCloseConnections: true });
  const live = {
    schema,
    paths: /^\/graphql$/,
    introspection: true,
    origins: [],
    maxSubscriptions: 3,
    maxSubscriptionsOfCaller: 9,
    stuckMs: 2_000,
    ofCallers: new CallerSubscriptions(),
    callerOf: () => 'one',
    admit: async () => undefined,
    context: () => ({ session: openReadSession({} as never, {}) }),
  };
  const sockets = serveSubscriptions(http.server, live);
  http.addHook('preClose', () => sockets.stop());
  await serveEventStreams(http, '/graphql/stream', live);
  await http.listen({ port: 0, host: '127.0.0.1' });
  port = (http.server.address() as AddressInfo).port;
});
afterAll(() => http.close());

/** Subscribes; `paused`: reads nothing before `resume`. Resolves to the number of items and the end of the connection. */
const subscribe = async (paused: boolean) => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws');
  let received = 0;
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() })),
  );
  const complete = new Promise<void>((resolve) =>
    socket.on('message', (data: Buffer) => {
      const { type } = JSON.parse(data.toString()) as { type: string };
      if (type === 'connection_ack') {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
        if (paused) socket.pause();
      }
      if (type === 'next') received += 1;
      if (type === 'complete') resolve();
    }),
  );
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'connection_init' }));
  return { socket, closed, complete, received: () => received };
};

describe('a client that does not read', () => {
  it('is disconnected with a code and a reason, while another gets every item', async () => {
    const closing = vi.spyOn(WebSocket.prototype, 'close');
    const slow = await subscribe(true);
    const quick = await subscribe(false);
    await quick.complete;
    expect(quick.received()).toBe(items);
    // The close stands behind what the client has not read yet.
    await expect.poll(() => closing.mock.calls.map(([code]) => code)).toEqual([slowReaderCode]);
    closing.mockRestore();
    slow.socket.resume();
    const { code, reason } = await slow.closed;
    expect([code, reason]).toEqual([slowReaderCode, expect.stringMatching(/^Too slow: /)]);
    expect(slow.received()).toBeLessThan(items);
    await expect.poll(() => ended).toBe(2);
    quick.socket.close();
  });
});

describe('a stream of server-sent events', () => {
  const stream = (headers: Record<string, string> = {}, body: object = { query }) =>
    fetch(`http://127.0.0.1:${port}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify(body),
    });

  it('has every item once and in order, with its position as the id, and an end', async () => {
    const lines = (await (await stream()).text()).split('\n');
    const ids = lines.flatMap((line) => (line.startsWith('id: ') ? [line.slice(4)] : []));
    expect(ids).toEqual(Array.from({ length: items }, (_, item) => `CART:${item}`));
    expect(lines.filter((line) => line === 'event: complete')).toHaveLength(1);
  });

  it('opens at an address, as browsers do it', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql/stream?query=${encodeURIComponent(query)}`, {
      headers: { accept: 'text/event-stream' },
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    await response.body?.cancel();
  });

  it.each([
    [406, { accept: 'application/json' }, { query }],
    [403, { origin: 'https://foe.example' }, { query }],
    [400, {}, { query: '{ a }' }],
    [400, {}, { query: 'subscription { none }' }],
    [400, {}, {}],
    [400, {}, { query, variables: 'x' }],
  ])('is refused with %i for %j and %j', async (status, headers, body) => {
    expect((await stream(headers as Record<string, string>, body)).status).toBe(status);
  });
});
