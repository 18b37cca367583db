import { setMaxListeners } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../plan/random.js';
import { deliveriesOf } from './unreliable.js';

type Webhook = Readonly<{ path: string; body: string; headers: Readonly<Record<string, string>> }>;

/** A line between the shop's partners and its gateway, which loses, repeats, delays and reorders webhooks by the seed. */
export type WebhookLine = Readonly<{
  /** Where the payment simulator sends its webhooks to. */
  url: string;
  send(webhook: Webhook): void;
  counts: { received: number; lost: number; delivered: number };
  close(): Promise<void>;
}>;

/** A sender that repeats gives up after so long. */
const repeatMs = 60_000;

/** Opens the line to the gateway at `target`. It takes every webhook with 200, so that nobody repeats what it loses. */
export const openWebhookLine = async (target: string, random: Random): Promise<WebhookLine> => {
  const closed = new AbortController();
  // One for each webhook on its way.
  setMaxListeners(0, closed.signal);
  const counts = { received: 0, lost: 0, delivered: 0 };
  const under = new Set<Promise<void>>();
  const send = (webhook: Webhook): void => {
    counts.received += 1;
    const delays = deliveriesOf(random);
    if (delays.length === 0) counts.lost += 1;
    for (const delay of delays) {
      const delivery = deliver(target, webhook, delay, closed.signal)
        .then((isDelivered) => void (counts.delivered += isDelivered ? 1 : 0))
        .finally(() => under.delete(delivery));
      under.add(delivery);
    }
  };
  const server = createServer((request, reply) => {
    void bodyOf(request).then((body) => {
      const headers = { 'content-type': 'application/json', 'stripe-signature': String(request.headers['stripe-signature']) };
      send({ path: request.url ?? '', body, headers });
      reply.writeHead(200).end();
    });
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    send,
    counts,
    close: async () => {
      closed.abort();
      server.closeAllConnections();
      server.close();
      await Promise.all(under);
    },
  };
};

/** Repeats a webhook until the gateway has taken or refused it, as providers do. */
const deliver = async (
  target: string,
  { path, body, headers }: Webhook,
  delayMs: number,
  closed: AbortSignal,
): Promise<boolean> => {
  await pauseUnless(delayMs, closed);
  for (const end = Date.now() + repeatMs; Date.now() < end && !closed.aborted; await pauseUnless(500, closed)) {
    const signal = AbortSignal.any([closed, AbortSignal.timeout(5_000)]);
    const response = await fetch(`${target}${path}`, { method: 'POST', body, headers, signal }).catch(() => undefined);
    await response?.arrayBuffer().catch(() => undefined);
    if (response && response.status < 500) return response.ok;
  }
  return false;
};

const pauseUnless = (ms: number, signal: AbortSignal): Promise<void> => pause(ms, undefined, { signal }).catch(() => undefined);

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
