import { connect, createServer, type Socket } from 'node:net';

/** A TCP proxy from one broker to another, which can be cut or stalled. */
export type RouteProxy = Readonly<{
  port: number;
  /** Closes every connection and accepts none. */
  cut(): void;
  /** Keeps the connections open and passes no bytes. */
  stall(): void;
  reconnect(): void;
  close(): Promise<void>;
}>;

export const routeProxy = async (targetPort: number): Promise<RouteProxy> => {
  const open = new Set<Socket>();
  let state: 'whole' | 'cut' | 'stalled' = 'whole';
  const join = (from: Socket, to: Socket) => {
    open.add(from);
    from.on('data', (bytes: Buffer) => {
      if (!to.write(bytes)) from.pause();
    });
    to.on('drain', () => {
      if (state !== 'stalled') from.resume();
    });
    from.on('error', () => from.destroy());
    from.on('close', () => {
      open.delete(from);
      to.destroy();
    });
    if (state === 'stalled') from.pause();
  };
  const server = createServer((inbound) => {
    if (state === 'cut') return void inbound.destroy();
    const outbound = connect({ port: targetPort, host: '127.0.0.1' });
    join(inbound, outbound);
    join(outbound, inbound);
  });
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  const cut = () => {
    state = 'cut';
    for (const socket of open) socket.destroy();
  };
  return {
    port,
    cut,
    stall: () => {
      state = 'stalled';
      for (const socket of open) socket.pause();
    },
    reconnect: () => {
      state = 'whole';
      for (const socket of open) socket.resume();
    },
    close: () =>
      new Promise((resolve) => {
        cut();
        server.close(() => resolve());
      }),
  };
};
