import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** As `startOnce`; a machine that is busy may need to be asked again. */
export const startShop = async (project) => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await startOnce(project);
    } catch (fault) {
      if (tries === 5) throw fault;
      console.log('The shop did not start and is tried again');
    }
  }
};

/** A shop of its own, from the built project in a folder; `ended` tells each end of one of its processes. */
const startOnce = async (project) => {
  const data = mkdtempSync(join(tmpdir(), 'millrace-fuzz-'));
  const port = await freePort();
  const args = [join(project, 'apps/standalone/dist/main.js'), '--port', String(port), '--data', data];
  const { NATS_URL: _broker, DATABASE_URL: _database, ...env } = process.env;
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk) => (said = (said + chunk).slice(-200_000)));
  const exited = new Promise((resolve) => child.once('exit', resolve));
  let gone = false;
  void exited.then(() => (gone = true));
  const told = (label) => new RegExp(`^  ${label} +(\\S+?),?(?: |$)`, 'm').exec(said)?.[1];
  while (!gone && !/^Ctrl-C stops/m.test(said)) await new Promise((next) => setTimeout(next, 100));
  if (gone) rmSync(data, { recursive: true, force: true });
  if (gone) throw new Error(`The shop did not start:\n${said}`);
  const health = told('Health')?.replace('/health/ready', '') ?? `http://127.0.0.1:${port}`;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    metrics: `${health}/metrics`,
    staffToken: told('Staff token'),
    ended: () => (gone ? ['npm start ended'] : (said.match(/^.* ended \(.*$/gm) ?? [])),
    stop: async () => {
      child.kill('SIGINT');
      await exited;
      rmSync(data, { recursive: true, force: true });
    },
  };
};
