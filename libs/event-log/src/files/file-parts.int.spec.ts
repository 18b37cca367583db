import { guardedLog, type TemporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventLog } from '../connection/event-log.js';
import { putFilePart, readFilePart } from './file-parts.js';

let log: TemporaryLog;
let gateway: EventLog;
beforeAll(async () => {
  log = await guardedLog();
  gateway = await log.as('gateway');
});
afterAll(() => log.remove());

const bytes = (length: number, seed: number) => Buffer.from(Array.from({ length }, (_, at) => (at * 31 + seed) % 251));

describe('a part of a file', () => {
  it('is written once: the first attempt counts', async () => {
    expect(await putFilePart(gateway, 'f1', 1, { data: bytes(10, 1), note: '{"row":1}' })).toBe('stored');
    expect(await putFilePart(gateway, 'f1', 1, { data: bytes(20, 2), note: 'other' })).toBe('exists');
    expect(await readFilePart(gateway, 'f1', 1)).toEqual({ data: bytes(10, 1), note: '{"row":1}' });
    expect(await readFilePart(gateway, 'f1', 2)).toBeUndefined();
  });

  it('may be larger than a message of the broker, and empty', async () => {
    const large = bytes(2_000_000, 3);
    const attempts = [large, bytes(1_500_000, 4)].map((data) => putFilePart(gateway, 'f2', 1, { data, note: '' }));
    expect((await Promise.all(attempts)).sort()).toEqual(['exists', 'stored']);
    const { data } = (await readFilePart(gateway, 'f2', 1)) ?? {};
    expect([2_000_000, 1_500_000]).toContain(data?.length);
    await putFilePart(gateway, 'f2', 2, { data: large, note: '' });
    expect(Buffer.compare((await readFilePart(gateway, 'f2', 2))?.data ?? Buffer.alloc(0), large)).toBe(0);
    await putFilePart(gateway, 'f2', 3, { data: new Uint8Array(), note: 'n' });
    expect(await readFilePart(gateway, 'f2', 3)).toEqual({ data: Buffer.alloc(0), note: 'n' });
  });
});
