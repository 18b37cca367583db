import { STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';

const anyHost = 'http://gateway';

/** The path a request asks for, of any form of target that HTTP allows; undefined when it is no address at all, such as `//`. */
export const pathOf = (target: string | undefined): string | undefined => {
  if (target === undefined || target === '') return undefined;
  return URL.canParse(target, anyHost) ? new URL(target, anyHost).pathname : undefined;
};

/**
 * From now on no socket of this server is without a listener for its errors. Node takes its own away when a socket is upgraded, and an
 * error without a listener ends the process.
 */
export const hearSocketErrors = (server: Server): void => {
  // The error itself tells that a client went away; the socket is closed by Node.
  server.prependListener('connection', (socket) => socket.on('error', () => undefined));
};

/** Answers a refused upgrade and closes the socket, whether or not the client closes its own side. */
export const refuseUpgrade = (socket: Duplex, status: 400 | 403 | 404): void => {
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};
