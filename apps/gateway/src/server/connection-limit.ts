import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { callerOfAddress, type Callers } from './callers.js';

/** Closes new connections of a caller with `max` open ones. Trusted proxies are exempt. */
export const limitConnections = (server: Server, callers: Callers, max: number): void => {
  const open = new Map<string, number>();
  const known = new WeakSet<Socket>();
  server.prependListener('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    // A connection comes a second time after an upgrade that was ignored.
    if (known.has(socket) || callers.isProxy(address)) return;
    known.add(socket);
    const caller = callerOfAddress(address);
    const count = (open.get(caller) ?? 0) + 1;
    open.set(caller, count);
    socket.once('close', () => {
      const left = (open.get(caller) ?? 1) - 1;
      if (left > 0) open.set(caller, left);
      else open.delete(caller);
    });
    if (count > max) socket.destroy();
  });
};
