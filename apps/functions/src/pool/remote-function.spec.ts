import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort } from '@millrace/local-servers';
import { afterEach, describe, expect, it } from 'vitest';
import { RemoteFunction } from './remote-function.js';
import { eventOf } from './test-pool.fixture.js';

describe('a function that runs elsewhere', () => {
  let server: Server | undefined;
  afterEach(async () => {
    server?.closeAllConnections();
    await new Promise((done) => (server ? server.close(done) : done(undefined)));
    server = undefined;
  });
  const answering = async (listener: RequestListener, timeoutMs = 5_000) => {
    const started = createServer(listener);
    server = started;
    await new Promise<void>((done) => void started.listen(0, '127.0.0.1', done));
    return new RemoteFunction(`http://127.0.0.1:${(started.address() as AddressInfo).port}/`, timeoutMs);
  };
  const withStatus = (status: number, text = 'no') => answering((_, response) => void response.writeHead(status).end(text));

  it('is called by a CloudEvent, and returns the JSON of the response', async () => {
    const remote = await answering(
      (request, response) => void response.end(JSON.stringify({ subject: request.headers['ce-subject'] })),
    );
    expect(await remote.invoke(eventOf('a'))).toEqual([{ subject: 'a' }]);
  });

  it.each([429, 502, 503, 504])('has not failed when the platform answers %i', async (status) => {
    const remote = await withStatus(status);
    await expect(remote.invoke(eventOf('a'))).rejects.toMatchObject({ name: 'LogError', code: 'NOT_AVAILABLE' });
    expect(remote.figures()).toMatchObject({ invocations: 1, inWork: 0, failures: 0 });
  });

  it('has not failed when it is not reached', async () => {
    const refused = new RemoteFunction(`http://127.0.0.1:${await freePort()}/`, 5_000);
    await expect(refused.invoke(eventOf('a'))).rejects.toMatchObject({ code: 'NOT_AVAILABLE' });
    const cut = await answering((request) => void request.socket.destroy());
    await expect(cut.invoke(eventOf('a'))).rejects.toMatchObject({ code: 'NOT_AVAILABLE' });
  });

  it('has failed when it does not answer in time', async () => {
    const silent = await answering(() => undefined, 50);
    await expect(silent.invoke(eventOf('a'))).rejects.toMatchObject({ name: 'FunctionError', problem: 'timeout' });
  });

  it.each([
    [500, 'no', 'failed'],
    [400, 'no', 'failed'],
    [200, 'no JSON', 'invalid'],
  ])('has failed when it answers %i with %s', async (status, text, problem) => {
    const remote = await withStatus(status, text);
    await expect(remote.invoke(eventOf('a'))).rejects.toMatchObject({ name: 'FunctionError', problem });
    expect(remote.figures()).toMatchObject({ failures: 1 });
  });
});
