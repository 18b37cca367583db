import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a mail server that can be closed, and that can lose answers. */
export type SmtpProxy = Readonly<{
  url: string;
  /** Cuts all connections, and takes nothing over new ones. */
  close(): void;
  open(): void;
  /** The number of connections over which nothing was taken. */
  refused(): number;
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
  let [closed, refused] = [false, 0];
  const join = (client: Socket): void => {
    if (closed) {
      refused += 1;
      client.on('error', () => undefined).end('421 4.3.2 Closed\r\n');
      return;
    }
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
  const server = createServer(join);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', () => resolve()));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      closed = true;
      cut();
    },
    open: () => {
      closed = false;
    },
    refused: () => refused,
    loseNextAcceptance: () => {
      losing = true;
    },
    lost: () => lost,
    stop: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};
