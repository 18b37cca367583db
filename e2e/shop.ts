import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, projectFolder } from '@millrace/local-servers';
import { eventually } from './eventually.js';

export type Address = { readonly url: string; readonly staffToken: string };
export type Shop = Address & {
  /** The page of the mail catcher. */
  readonly mailUrl: string;
  readonly dataDirectory: string;
  /** The process id of the supervisor. */
  readonly pid: number;
  readonly databaseUrl: (password: string) => string;
  /** All output so far. */
  readonly output: () => string;
  /** Stops it as Ctrl-C does, and removes its data unless they were given. */
  readonly stop: () => Promise<void>;
};

/** Orders are dispatched within seconds, and a payment provider times out soon. */
const shortTimeouts = { DISPATCH_AFTER_SECONDS: '2', DELIVER_AFTER_SECONDS: '2', PROVIDER_LIMIT_MS: '500' };
const stored = new Set(['PATH', 'HOME', 'TMPDIR', 'LANG', 'PG_BIN', 'NATS_SERVER_BIN', 'MILLRACE_CACHE']);

const environment = () => ({
  // The download cache also serves a copy of the project.
  MILLRACE_CACHE: join(projectFolder, '.cache'),
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => stored.has(name))),
  ...shortTimeouts,
});

const ended = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

const end = async (child: ChildProcess): Promise<void> => {
  if (ended(child)) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  const killTimer = setTimeout(() => child.kill('SIGINT'), 60_000);
  await exited;
  clearTimeout(killTimer);
};

const answers = (text: string, label: string): string => new RegExp(`^  ${label} +(\\S+)$`, 'm').exec(text)?.[1] ?? '';

/** A shop that others start and stop. */
export type SharedShop = Omit<Shop, 'stop'>;

/** A shop whose start is not finished. */
export type StartingShop = Pick<Shop, 'pid' | 'dataDirectory' | 'output'>;

type Start = {
  readonly processes?: boolean;
  /** The folder of the project; the built project by default. */
  readonly script?: string;
  /** The data directory; a new one by default. */
  readonly data?: string;
  /** Overrides the environment of every shop in these tests. */
  readonly env?: Readonly<Record<string, string>>;
  /** Further options of its command line. */
  readonly options?: readonly string[];
  /** Runs while the shop starts. */
  readonly meanwhile?: (shop: StartingShop) => Promise<void>;
};

/** Starts a whole shop with its own servers, as `npm start` does; resolves when it has reported that it runs. */
export const startShop = async ({
  processes = false,
  script,
  data,
  env = {},
  options = [],
  meanwhile,
}: Start = {}): Promise<Shop> => {
  const dataDirectory = data ?? mkdtempSync(join(tmpdir(), 'millrace-e2e-'));
  const main = script ?? join(projectFolder, 'dist/standalone.js');
  const args = ['--data', dataDirectory, '--port', String(await freePort()), ...(processes ? ['--processes'] : []), ...options];
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...environment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const stop = async () => {
    await end(child);
    if (data === undefined) rmSync(dataDirectory, { recursive: true, force: true });
  };
  const starting = { pid: child.pid ?? 0, dataDirectory, output: () => text };
  const runs = eventually(
    'the shop runs',
    () => text,
    (so) => /^Ctrl-C stops/m.test(so) || ended(child),
    meanwhile ? 300_000 : 150_000,
  );
  await Promise.all([runs, meanwhile?.(starting)]).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  if (ended(child)) {
    await stop();
    throw new Error(`The shop did not start:\n${text}`);
  }
  return { ...printedBy(text), ...starting, stop };
};

/** The addresses in the output of a shop that runs. */
export const printedBy = (text: string): Address & Pick<Shop, 'mailUrl' | 'databaseUrl'> => ({
  url: answers(text, 'Shop').replace(/\/$/, ''),
  staffToken: answers(text, 'Staff token'),
  mailUrl: /^ {2}Mails +(\S+?)\/? /m.exec(text)?.[1] ?? '',
  databaseUrl: (password) => answers(text, 'Database').replace('…', password),
});
