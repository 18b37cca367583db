import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';

/** The used bytes of all processes of a shop started with `report-memory.mjs`, after a garbage collection. */
export const memoryOf = async (folder) => {
  const each = await Promise.all(readdirSync(folder).map((name) => send(join(folder, name))));
  return each.reduce((sum, { heapUsed = 0, external = 0 }) => sum + heapUsed + external, 0);
};

/** A process that has exited uses no memory. */
const send = (socketPath) =>
  new Promise((resolve) => {
    const sent = request({ socketPath, timeout: 30_000 }, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve(JSON.parse(text));
    });
    sent.on('error', () => resolve({}));
    sent.on('timeout', () => sent.destroy());
    sent.end();
  });
