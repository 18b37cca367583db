import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer, Server } from 'node:net';
import { LocalServerError } from './local-server-error.js';

const open = (port: number, host: string): Promise<Server | NodeJS.ErrnoException> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });

/** Why nothing can listen on a port; `undefined` when it is free. */
const obstacle = async (port: number, host: string): Promise<NodeJS.ErrnoException | undefined> => {
  const server = await open(port, host);
  if (!(server instanceof Server)) return server;
  await new Promise((resolve) => server.close(resolve));
  return undefined;
};

const lowest = 20_000;
const highest = 32_000;
const blockSize = 50;

/** The rest of the block of ports that belongs to this process; its first port is listened on until the process ends. */
let block: number[] = [];

/** Takes a block that no other process has. */
const takeBlock = async (): Promise<number[]> => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const first = lowest + blockSize * randomInt((highest - lowest) / blockSize);
    const guard = await open(first, '127.0.0.1');
    if (!(guard instanceof Server)) continue;
    guard.unref();
    return Array.from({ length: blockSize - 1 }, (_, index) => first + 1 + index);
  }
  throw new LocalServerError('START_FAILED', `No free ports were found on 127.0.0.1 between ${lowest} and ${highest}.`);
};

const nextPort = async (): Promise<number> => {
  for (;;) {
    if (block.length === 0) block = await takeBlock();
    const port = block.shift();
    if (port !== undefined && !(await obstacle(port, '127.0.0.1'))) return port;
  }
};

let last: Promise<unknown> = Promise.resolve();

/**
 * A free port of 127.0.0.1, each once in a process. No other process gets it from this function while this process lives, so that it is
 * still free when a server is started or restarted there. Below the range of outgoing connections: a client that reconnects to a stopped
 * server's port could otherwise be given that port and block the server's restart.
 */
export const freePort = (): Promise<number> => {
  const port = last.then(nextPort);
  last = port.catch(() => undefined);
  return port;
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
  const error = await obstacle(port, host);
  if (!error) return;
  const holder = portHolder(port);
  const reason = error.code === 'EADDRINUSE' ? `is taken${holder ? ` by ${holder}` : ''}` : `cannot be used (${error.message})`;
  throw new LocalServerError('PORT_TAKEN', `Port ${port} for ${what} ${reason}: ${advice}.`);
};
