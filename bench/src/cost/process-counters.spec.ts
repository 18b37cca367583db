import { closeSync, openSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';

import { describe, expect, it } from 'vitest';
import { processCounters, roleOf } from './process-counters.js';

describe('the role of a process', () => {
  it.each([
    ['/data/.cache/nats/nats-server --config /x', 'broker'],
    ['postgres: search_view 127.0.0.1(1) idle', 'database'],
    ['/usr/bin/node /app/dist/run-apps.js apps gateway', 'apps'],
    ['/usr/bin/node /app/dist/run-apps.js services catalog-service', 'services'],
    ['/usr/bin/node /app/dist/run-app.js gateway', 'gateway'],
    ['/usr/bin/node /app/dist/standalone.js --port 1', 'supervisor'],
  ])('%s is %s', (command, role) => expect(roleOf(command)).toBe(role));
});

describe('the counters of a process', () => {
  it('grow with its processor time and its writes', () => {
    if (process.platform !== 'linux') return expect(() => processCounters(process.pid)).toThrow(/Linux/);
    const own = () => processCounters(process.pid).get('supervisor') ?? { cpuMs: 0, writes: 0 };
    const before = own();
    const file = openSync(devNull, 'w');
    for (let n = 0; n < 100; n += 1) writeSync(file, 'x');
    closeSync(file);
    const until = process.cpuUsage().user + 100_000;
    while (process.cpuUsage().user < until);
    const after = own();
    expect(after.writes - before.writes).toBeGreaterThanOrEqual(100);
    expect(after.cpuMs - before.cpuMs).toBeGreaterThan(50);
  });
});
