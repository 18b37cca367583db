import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a mail server that can be closed, and that can lose answers. */
export type SmtpProxy = Readonly<{
  url: string;
  /** Cuts all connections and refuses new ones. */
  close(): Promise<void>;
  open(): Promise<void>;
  /** The next acceptance of a mail does not reach the sender: its connection is cut. */
  loseNextAcceptance(): void;
  /** The number of acceptances that were lost. */
  lost(): number;
  stop(): Promise<void>;
}>;

/** Starts a proxy to the mail server at `url`. */
export const startSmtpProxy = async (url: string): Promise<SmtpProxy> => {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let [losing, lost] = [false, 0];
  const join = (client: Socket): void => {
    const server = connect(Number(port), hostname);
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
    client.on('data', (data) => server.write(data));
    server.on('data', (data) => {
      if (!losing || !data.toString().includes('queued as')) return void client.write(data);
      [losing, lost] = [false, lost + 1];
      client.destroy();
    });
  };
  const listen = (at: number): Promise<Server> =>
    new Promise((resolve, reject) => {
      const server = createServer(join);
      server.once('error', reject).listen(at, '127.0.0.1', () => resolve(server));
    });
  let server: Server | undefined = await listen(0);
  const own = (server.address() as AddressInfo).port;
  const close = async (): Promise<void> => {
    const closing = server;
    server = undefined;
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => (closing ? closing.close(() => resolve()) : resolve()));
  };
  return {
    url: `smtp://127.0.0.1:${own}`,
    close,
    open: async () => {
      server ??= await listen(own);
    },
    loseNextAcceptance: () => {
      losing = true;
    },
    lost: () => lost,
    stop: close,
  };
};
