import type { ServerResponse } from 'node:http';
import { maxBufferedBytes } from '../websocket/socket-limits.js';

const pingMs = 25_000;
/** So long a client that reads too slowly may still read. */
const lastReadMs = 5_000;

/** One stream of server-sent events, by the distinct connections mode of `graphql-sse`. */
export type EventStream = Readonly<{
  /** Sends an item; `id`: what a client that reconnects sends as `Last-Event-ID`. `false`: the client reads too slowly, and gets no more. */
  next(item: unknown, id: string | undefined): boolean;
  /** Sends the end of the subscription. */
  complete(): void;
}>;

/** Begins a stream. `headers`: those of any answer. */
export const openEventStream = (raw: ServerResponse, headers: Readonly<Record<string, unknown>>): EventStream => {
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) raw.setHeader(name, value as string);
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // A server that stops does not wait for the next request on it.
    connection: 'close',
    // Proxies such as nginx would collect the items.
    'x-accel-buffering': 'no',
  });
  raw.write(':\n\n');
  const ping = setInterval(() => raw.write(':\n\n'), pingMs);
  ping.unref();
  raw.once('close', () => clearInterval(ping));
  return {
    next: (item, id) => {
      raw.write(`event: next\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(item)}\n\n`);
      return raw.writableLength <= maxBufferedBytes;
    },
    complete: () => {
      if (raw.destroyed) return;
      raw.end('event: complete\ndata:\n\n');
      setTimeout(() => raw.destroy(), lastReadMs).unref();
    },
  };
};
