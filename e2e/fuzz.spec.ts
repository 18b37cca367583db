import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import { expect, it } from 'vitest';

it('finds no failure in half a minute of unusual, long, deep and invalid requests', async () => {
  const script = join(projectFolder, 'tools/fuzz.mjs');
  const child = spawn(process.execPath, [script, '--seed', '1', '--minutes', '0.5'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await new Promise((done) => child.once('close', done));
  expect(text).toMatch(/things sent with the seed 1: 0 kinds of faults/);
}, 300_000);
