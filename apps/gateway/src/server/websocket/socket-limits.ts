import type { WebSocket } from 'ws';

/** The maximum of buffered bytes that a client has not read. */
const maxBufferedBytes = 4_000_000;
const idleMs = 60_000;

/** Closes a WebSocket whose client reads too slowly, or that has had no subscription for a minute. */
export const limitSocket = (socket: WebSocket, subscriptions: () => number): void => {
  let idle = false;
  const checkTimer = setInterval(() => {
    if (subscriptions() === 0 && idle) socket.close(4408, 'Idle');
    idle = subscriptions() === 0;
  }, idleMs);
  checkTimer.unref();
  socket.on('message', () => {
    idle = false;
    terminateSlowReader(socket);
  });
  socket.once('close', () => clearInterval(checkTimer));
};

export const terminateSlowReader = (socket: WebSocket): void => {
  if (socket.bufferedAmount > maxBufferedBytes) socket.terminate();
};
