import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { LocalServerError } from './local-server-error.js';

const listen = (port: number, host: string): Promise<number | NodeJS.ErrnoException> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });

const lowest = 20_000;
const highest = 32_000;

/**
 * A free port, below the range of outgoing connections: a client that reconnects to a stopped server's port could otherwise be given
 * that port and block the server's restart.
 */
export const freePort = async (): Promise<number> => {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = randomInt(lowest, highest);
    if ((await listen(port, '127.0.0.1')) === port) return port;
  }
  throw new LocalServerError('START_FAILED', `No free port was found on 127.0.0.1 between ${lowest} and ${highest}.`);
};

const socketsListeningOn = (port: number): Set<string> => {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => readFileSync(table, 'utf8').split('\n').slice(1));
  const listening = rows
    .map((row) => row.trim().split(/\s+/))
    .filter((cells) => cells[3] === '0A' && cells[1]?.endsWith(`:${hex}`));
  return new Set(listening.map((cells) => `socket:[${cells[9]}]`));
};

const holds = (pid: string, sockets: ReadonlySet<string>): boolean => {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => sockets.has(readlinkSync(`/proc/${pid}/fd/${fd}`)));
  } catch {
    return false;
  }
};

/** The process that listens on a port, such as "node (pid 4711)"; undefined where the system does not tell. */
export const portHolder = (port: number): string | undefined => {
  try {
    const sockets = socketsListeningOn(port);
    const pid = sockets.size === 0 ? undefined : readdirSync('/proc').find((name) => /^\d+$/.test(name) && holds(name, sockets));
    return pid && `${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()} (pid ${pid})`;
  } catch {
    return undefined;
  }
};

/** Throws PORT_TAKEN, with the holder and the solution, when the port cannot be listened on. */
export const assertPortFree = async (port: number, what: string, advice: string, host = '127.0.0.1'): Promise<void> => {
  const answer = await listen(port, host);
  if (typeof answer === 'number') return;
  const holder = portHolder(port);
  const reason = answer.code === 'EADDRINUSE' ? `is taken${holder ? ` by ${holder}` : ''}` : `cannot be used (${answer.message})`;
  throw new LocalServerError('PORT_TAKEN', `Port ${port} for ${what} ${reason}: ${advice}.`);
};
