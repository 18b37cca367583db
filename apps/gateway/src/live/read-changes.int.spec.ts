import { CATALOG } from '@millrace/contracts';
import { temporaryLog, type TemporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readChanges } from './read-changes.js';

let log: TemporaryLog;
beforeAll(async () => {
  log = await temporaryLog();
});
afterAll(() => log.remove());

it('ends also when it is stopped before it has begun to read', async () => {
  const reading = { name: 'test', onBatch: () => undefined, resumeAfter: (seen: number) => seen };
  const reader = readChanges(await log.as('gateway'), CATALOG, 0, reading);
  await expect(reader.stop()).resolves.toBeUndefined();
});
