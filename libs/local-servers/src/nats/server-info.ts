import { connect } from 'node:net';
import { setTimeout as after } from 'node:timers';

/** The fields of a broker's `INFO` that are used here. */
export type ServerInfo = { readonly server_name: string; readonly version: string; readonly jetstream?: boolean };

/** The `INFO` of the broker on this port, its first line; undefined when no broker answers. */
export const serverInfo = (port: number, withinMs = 2_000): Promise<ServerInfo | undefined> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    let received = '';
    const answer = (info?: ServerInfo) => {
      clearTimeout(limit);
      socket.destroy();
      resolve(info);
    };
    const limit = after(() => answer(), withinMs);
    socket.on('error', () => answer());
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString();
      const line = /^INFO (\{.*\})\s*\r\n/.exec(received);
      if (line?.[1]) answer(JSON.parse(line[1]) as ServerInfo);
    });
  });
