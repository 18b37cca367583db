import { followHandling, handlingIds } from '@millrace/event-log';
import { fastify } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { addRequestContext } from './request-context.js';

const server = () => {
  const http = fastify();
  addRequestContext(http);
  http.route({ method: ['GET', 'POST'], url: '/ids', handler: async () => handlingIds() });
  return http;
};
const traceId = '0af7651916cd43dd8448eb211c80319c';

describe('the context of a request', () => {
  beforeAll(followHandling);

  it.each(['GET', 'POST'] as const)('has the id and the trace of the sender, and the response has the id: %s', async (method) => {
    const headers = { 'x-request-id': 'order.7_a-b', traceparent: `00-${traceId}-b7ad6b7169203331-01` };
    const answer = await server().inject({ method, url: '/ids', headers, ...(method === 'POST' && { payload: { a: 1 } }) });
    expect(answer.json()).toEqual({ requestId: 'order.7_a-b', traceId });
    expect(answer.headers['x-request-id']).toBe('order.7_a-b');
  });

  it.each(['ada@example.org', 'x'.repeat(65), 'a b', '', '../etc'])('has an id of its own instead of %j', async (id) => {
    const answer = await server().inject({ url: '/ids', headers: { 'x-request-id': id, traceparent: id } });
    expect(answer.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    expect(answer.json()).toEqual({ requestId: answer.headers['x-request-id'] });
  });

  it('is also that of requests to addresses that do not exist', async () => {
    const answer = await server().inject({ url: '/nowhere', headers: { 'x-request-id': 'r1' } });
    expect([answer.statusCode, answer.headers['x-request-id']]).toEqual([404, 'r1']);
  });

  it('survives a body that arrives in parts over a socket', async () => {
    const http = server();
    const url = await http.listen({ port: 0, host: '127.0.0.1' });
    const body = new ReadableStream<Uint8Array>({
      start: async (controller) => {
        controller.enqueue(new TextEncoder().encode('{"a":'));
        await new Promise((done) => setTimeout(done, 20));
        controller.enqueue(new TextEncoder().encode('1}'));
        controller.close();
      },
    });
    const headers = { 'content-type': 'application/json', 'x-request-id': 'r2' };
    const answer = await fetch(`${url}/ids`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
    expect(await answer.json()).toEqual({ requestId: 'r2' });
    await http.close();
  });
});
