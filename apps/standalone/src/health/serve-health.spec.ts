import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort } from '@millrace/local-servers';
import { afterEach, describe, expect, it } from 'vitest';
import type { Supervised } from '../supervision/supervise.js';
import { serveHealth } from './serve-health.js';

const host = '127.0.0.1';
const servers: Server[] = [];
let health: Supervised | undefined;
afterEach(async () => {
  await health?.stop();
  for (const server of servers.splice(0)) server.close();
});

/** The probes of a process with one app. */
const probes = async (app: string, ok: boolean): Promise<number> => {
  const server = createServer((request, response) => {
    if (request.url === '/metrics') return response.end(`# HELP up Whether\n# TYPE up gauge\nup{app="${app}"} 1\n`);
    const body = { app, status: ok ? 'ready' : 'not ready', subscriptions: [{ app, name: 'part', ok, detail: '' }] };
    return response.writeHead(ok ? 200 : 503).end(JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, host, listening));
  return (server.address() as AddressInfo).port;
};

const responseOf = async (ports: Readonly<Record<string, number>>, path: string): Promise<Response> => {
  const port = await freePort();
  health = await serveHealth(
    Object.entries(ports).map(([name, at]) => ({ name, port: at })),
    { port, host },
  );
  return fetch(`http://${host}:${port}${path}`);
};

describe('the health of several processes', () => {
  it('is ready when all are, with the parts of all', async () => {
    const answer = await responseOf({ services: await probes('a', true), gateway: await probes('b', true) }, '/health/ready');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ status: 'ready', subscriptions: [{ app: 'a' }, { app: 'b' }] });
  });

  it('is not ready while one is not', async () => {
    const answer = await responseOf({ services: await probes('a', true), gateway: await probes('b', false) }, '/health/ready');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ status: 'not ready', subscriptions: [{ ok: true }, { ok: false }] });
  });

  it('is not ready while one does not answer, and says which', async () => {
    const answer = await responseOf({ services: await probes('a', true), gateway: await freePort() }, '/health/ready');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ subscriptions: [{ ok: true }, { app: 'gateway', name: 'process', ok: false }] });
  });

  it('has the metrics of all that answer', async () => {
    const answer = await responseOf({ services: await probes('a', true), gateway: await freePort() }, '/metrics');
    expect(await answer.text()).toBe('# HELP up Whether\n# TYPE up gauge\nup{app="a"} 1\n');
  });
});
