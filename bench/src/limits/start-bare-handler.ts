import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type BareHandler = Readonly<{ url: string; pid: number; stop(): Promise<void> }>;

/** Serves recorded answers, by name, from a process of its own: the minimum of an HTTP server that returns these bytes. */
export const startBareHandler = async (answers: Readonly<Record<string, string>>): Promise<BareHandler> => {
  const folder = mkdtempSync(join(tmpdir(), 'millrace-bench-'));
  const file = join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify(answers));
  const script = fileURLToPath(new URL('bare-handler.js', import.meta.url));
  const child = spawn(process.execPath, [script, file], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = await new Promise<string | undefined>((resolve) => {
    child.stdout.on('data', (text: Buffer) => resolve(/listens at (\S+)/.exec(text.toString())?.[1]));
    void exited.then(() => resolve(undefined));
  });
  if (url === undefined) throw new Error('the bare handler did not start');
  return { url, pid: child.pid ?? 0, stop };
};
