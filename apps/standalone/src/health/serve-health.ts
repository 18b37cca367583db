import { createServer, type ServerResponse } from 'node:http';
import type { Supervised } from '../supervision/supervise.js';
import { mergeMetrics } from './merge-metrics.js';

/** A process with apps, and the port of its probes. */
export type ProbedProcess = Readonly<{ name: string; port: number }>;

type Readiness = Readonly<{ app: string; status: string; subscriptions: readonly object[] }>;

const timeoutMs = 2_000;
const get = (host: string, port: number, path: string): Promise<Response> =>
  fetch(`http://${host}:${port}${path}`, { signal: AbortSignal.timeout(timeoutMs) });

/** The readiness of one process; one that does not answer is a part that is not well. */
const readinessOf = async (host: string, { name, port }: ProbedProcess): Promise<Readiness> => {
  try {
    return (await (await get(host, port, '/health/ready')).json()) as Readiness;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { app: name, status: 'not ready', subscriptions: [{ app: name, name: 'process', ok: false, detail }] };
  }
};

const metricsOf = async (host: string, { port }: ProbedProcess): Promise<string> => {
  const response = await get(host, port, '/metrics').catch(() => undefined);
  return response?.ok ? response.text() : '';
};

/**
 * Serves the probes of several processes as those of one, as the gateway does when all apps share its process: `/health/live`,
 * `/health/ready` with the parts of all apps, and 503 unless all are well, and `/metrics`. Resolves when it listens.
 */
export const serveHealth = async (
  processes: readonly ProbedProcess[],
  { port, host }: Readonly<{ port: number; host: string }>,
): Promise<Supervised> => {
  const send = (response: ServerResponse, code: number, type: string, body: string) =>
    response.writeHead(code, { 'content-type': type }).end(body);
  const json = (response: ServerResponse, code: number, body: object) =>
    send(response, code, 'application/json; charset=utf-8', JSON.stringify(body));
  const answer = async (path: string, response: ServerResponse): Promise<unknown> => {
    if (path === '/health/live') return json(response, 200, { app: 'gateway', status: 'live' });
    if (path === '/metrics') {
      const texts = await Promise.all(processes.map((one) => metricsOf(host, one)));
      return send(response, 200, 'text/plain; version=0.0.4; charset=utf-8', mergeMetrics(texts));
    }
    if (path !== '/health/ready') return json(response, 404, { status: 'not found' });
    const all = await Promise.all(processes.map((one) => readinessOf(host, one)));
    const ready = all.every(({ status }) => status === 'ready');
    const subscriptions = all.flatMap((one) => one.subscriptions);
    return json(response, ready ? 200 : 503, { app: 'gateway', status: ready ? 'ready' : 'not ready', subscriptions });
  };
  const server = createServer((request, response) => void answer((request.url ?? '').split('?')[0] ?? '', response));
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, host, listening));
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { stop, kill: stop };
};
