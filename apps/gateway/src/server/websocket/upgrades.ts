import { type IncomingMessage, STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';

const anyHost = 'http://gateway';

/** The path of any request target that HTTP allows; `undefined` for an invalid one, such as `//`. */
export const pathOf = (target: string | undefined): string | undefined => {
  if (target === undefined || target === '') return undefined;
  return URL.canParse(target, anyHost) ? new URL(target, anyHost).pathname : undefined;
};

/** Whether a request has several hosts: other readers could use another of them (RFC 9112, 3.2). */
export const hasTwoHosts = ({ rawHeaders }: IncomingMessage): boolean => {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts > 1;
};

/** Adds an error listener to every socket. Node removes its own on an upgrade, and an error without a listener ends the process. */
export const ignoreSocketErrors = (server: Server): void => {
  // The client went away; Node closes the socket. that a client went away; the socket is closed by Node.
  const listener = () => undefined;
  server.prependListener('connection', (socket) => socket.listeners('error').includes(listener) || socket.on('error', listener));
};

/** Replies to a refused upgrade and closes the socket, even if the client does not. */
export const refuseUpgrade = (socket: Duplex, status: 400 | 403 | 404 | 429): void => {
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

/** Whether a client wants a WebSocket rather than another protocol, such as HTTP/2 in clear text. */
export const wantsWebSocket = ({ headers }: IncomingMessage): boolean => /(^|,)\s*websocket\s*(,|$)/i.test(headers.upgrade ?? '');

const upgradeHeaders = new Set(['connection', 'upgrade', 'http2-settings']);

/** Serves a request without its upgrade, which a server may ignore (RFC 9110, 7.8). */
export const serveWithoutUpgrade = (server: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void => {
  const { method, url, httpVersion, rawHeaders } = request;
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (!upgradeHeaders.has(rawHeaders[at]?.toLowerCase() ?? '')) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  if (/\bclose\b/i.test(request.headers.connection ?? '')) lines.push('Connection: close');
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', socket);
};
