import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let block = 0;
vi.mock('node:crypto', () => ({ randomInt: () => block++ }));

/** `freePort` as another process has it: with a state of its own. Both look at the same blocks in the same order. */
const anotherProcess = async () => {
  vi.resetModules();
  block = 0;
  return (await import('./ports.js')).freePort;
};

describe('free ports', () => {
  beforeEach(() => {
    block = 0;
  });
  afterEach(() => vi.resetModules());

  it('are given to one process only, each once, also when they are requested at the same time', async () => {
    const [first, second] = [await anotherProcess(), await anotherProcess()];
    const ports = [];
    for (const freePort of [first, second, first]) {
      block = 0;
      ports.push(...(await Promise.all(Array.from({ length: 70 }, () => freePort()))));
    }
    expect(new Set(ports).size).toBe(210);
    expect(Math.min(...ports)).toBeGreaterThan(20_000);
    expect(Math.max(...ports)).toBeLessThan(32_000);
  });

  it('are not those on which a server listens', async () => {
    const freePort = await anotherProcess();
    const port = await freePort();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port + 1, '127.0.0.1', resolve));
    expect(await freePort()).toBe(port + 2);
    await new Promise((resolve) => server.close(resolve));
  });
});
