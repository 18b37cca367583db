import type { WebSocket } from 'ws';

/** The maximum of buffered bytes that a client has not read. */
export const maxBufferedBytes = 4_000_000;
const idleMs = 60_000;

/** So long a client may read nothing of what is sent to it. */
export const stuckMs = 20_000;

/** Closes a WebSocket whose client reads too slowly, or nothing for `within` ms, or that has had no subscription for a minute. */
export const limitSocket = (socket: WebSocket, subscriptions: () => number, within: number): void => {
  let idle = false;
  const checkTimer = setInterval(() => {
    if (subscriptions() === 0 && idle) socket.close(4408, 'Idle');
    idle = subscriptions() === 0;
  }, idleMs);
  checkTimer.unref();
  let unread = 0;
  const stuckTimer = setInterval(() => {
    if (unread > 0 && socket.bufferedAmount >= unread) close(socket, `Too slow: nothing was read for ${within} ms`);
    unread = socket.bufferedAmount;
  }, within);
  stuckTimer.unref();
  socket.on('message', () => {
    idle = false;
    closeSlowReader(socket);
  });
  socket.once('close', () => {
    clearInterval(checkTimer);
    clearInterval(stuckTimer);
  });
};

/** The close code of a client that reads too slowly; it stands behind what the client has not read yet. */
export const slowReaderCode = 4413;
/** So long such a client may still read. */
const lastReadMs = 5_000;

/** Closes the connection of a client that has not read megabytes: they are kept for it in the memory that all clients share. */
export const closeSlowReader = (socket: WebSocket): void => {
  if (socket.bufferedAmount > maxBufferedBytes) close(socket, `Too slow: more than ${maxBufferedBytes} bytes are unread`);
};

const close = (socket: WebSocket, reason: string): void => {
  if (socket.readyState !== socket.OPEN) return;
  socket.close(slowReaderCode, reason);
  const end = setTimeout(() => socket.terminate(), lastReadMs);
  end.unref();
  socket.once('close', () => clearTimeout(end));
};
