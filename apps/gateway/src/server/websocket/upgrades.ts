import { type IncomingMessage, STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';

const anyHost = 'http://gateway';

/** The path a request asks for, of any form of target that HTTP allows; undefined when it is no address at all, such as `//`. */
export const pathOf = (target: string | undefined): string | undefined => {
  if (target === undefined || target === '') return undefined;
  return URL.canParse(target, anyHost) ? new URL(target, anyHost).pathname : undefined;
};

/** Whether a request names more than one host: whoever reads it after us might believe the other (RFC 9112, 3.2). */
export const hasTwoHosts = ({ rawHeaders }: IncomingMessage): boolean => {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts > 1;
};

/**
 * From now on no socket of this server is without a listener for its errors. Node takes its own away when a socket is upgraded, and an
 * error without a listener ends the process.
 */
export const ignoreSocketErrors = (server: Server): void => {
  // The error itself tells that a client went away; the socket is closed by Node.
  const listener = () => undefined;
  server.prependListener('connection', (socket) => socket.listeners('error').includes(listener) || socket.on('error', listener));
};

/** Answers a refused upgrade and closes the socket, whether or not the client closes its own side. */
export const refuseUpgrade = (socket: Duplex, status: 400 | 403 | 404 | 429): void => {
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

/** Whether a client wants a WebSocket rather than another protocol, such as HTTP/2 in clear text. */
export const wantsWebSocket = ({ headers }: IncomingMessage): boolean => /(^|,)\s*websocket\s*(,|$)/i.test(headers.upgrade ?? '');

const upgradeHeaders = new Set(['connection', 'upgrade', 'http2-settings']);

/** Serves a request as if it had not asked for another protocol, which a server is free to pass over (RFC 9110, 7.8). */
export const serveWithoutUpgrade = (server: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void => {
  const { method, url, httpVersion, rawHeaders } = request;
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (!upgradeHeaders.has(rawHeaders[at]?.toLowerCase() ?? '')) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  if (/\bclose\b/i.test(request.headers.connection ?? '')) lines.push('Connection: close');
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', socket);
};
