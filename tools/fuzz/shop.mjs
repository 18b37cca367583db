import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryOf } from './memory.mjs';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** As `startOnce`, with retries for a busy machine. */
export const startShop = async (project) => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await startOnce(project);
    } catch (error) {
      if (tries === 5) throw error;
      console.log('The shop did not start and is tried again');
    }
  }
};

/** Starts a separate shop from the built project in a folder; `ended` is called for each exit of one of its processes. */
const startOnce = async (project) => {
  const data = mkdtempSync(join(tmpdir(), 'millrace-fuzz-'));
  const port = await freePort();
  const args = [join(project, 'dist/standalone.js'), '--port', String(port), '--data', data];
  const { NATS_URL: _broker, DATABASE_URL: _database, ...own } = process.env;
  const memory = mkdtempSync(join(tmpdir(), 'millrace-fuzz-memory-'));
  const loaded = `--import=${new URL('report-memory.mjs', import.meta.url).href}`;
  const env = { ...own, FUZZ_MEMORY_FOLDER: memory, NODE_OPTIONS: `${own.NODE_OPTIONS ?? ''} ${loaded}`.trim() };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk) => (printed = (printed + chunk).slice(-200_000)));
  const exited = new Promise((resolve) => child.once('exit', resolve));
  let hasExited = false;
  void exited.then(() => (hasExited = true));
  const reported = (label) => new RegExp(`^  ${label} +(\\S+?),?(?: |$)`, 'm').exec(printed)?.[1];
  while (!hasExited && !/^Ctrl-C stops/m.test(printed)) await new Promise((next) => setTimeout(next, 100));
  const clear = () => {
    for (const folder of [data, memory]) rmSync(folder, { recursive: true, force: true });
  };
  if (hasExited) clear();
  if (hasExited) throw new Error(`The shop did not start:\n${printed}`);
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    /** The used bytes without garbage. */
    memory: () => memoryOf(memory),
    staffToken: reported('Staff token'),
    ended: () => (hasExited ? ['npm start ended'] : (printed.match(/^.* ended \(.*$/gm) ?? [])),
    stop: async () => {
      child.kill('SIGINT');
      await exited;
      clear();
    },
  };
};
