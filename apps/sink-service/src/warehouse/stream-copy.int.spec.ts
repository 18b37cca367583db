import { ORDER, order } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { paid, placed } from '../order-export/paid-order.fixture.js';
import type { Part } from './parts/part.js';
import type { Target } from './parts/target.js';
import { StreamCopy } from './stream-copy.js';

let log: TemporaryLog;
beforeAll(async () => {
  log = await temporaryLog();
});
afterAll(() => log.remove());

it('writes at a stop what it has read, before its time', async () => {
  const stored: number[] = [];
  const target: Target = {
    name: 'a target',
    position: () => Promise.resolve(stored.at(-1) ?? 0),
    write: ({ records }: Part) => {
      stored.push(...records.map(({ sequence }) => sequence));
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
  for (const id of ['s1', 's2']) await log.record(ORDER, order, id, placed, paid);
  const options = { limits: { events: 3, bytes: 1e6 }, seconds: 600, onError: () => undefined };
  const copy = new StreamCopy(await log.as('sink-service'), ORDER, target, options);
  // The fourth event is in the batch of the first three.
  await expect.poll(() => copy.position(), { timeout: 20_000 }).toBe(3);
  await copy.stop();
  expect(stored).toEqual([1, 2, 3, 4]);
});

it('writes a part again as it was when the target gives no answer, also when more events have come meanwhile', async () => {
  const written: (readonly [after: number, last: number])[] = [];
  let position = 4;
  let refusals = 2;
  const target: Target = {
    name: 'a target that does not answer',
    position: () => Promise.resolve(position),
    write: async ({ after, last }: Part) => {
      written.push([after, last]);
      refusals -= 1;
      if (refusals === 1) await log.record(ORDER, order, 'o2', placed, paid);
      if (refusals >= 0) throw new Error('no answer');
      position = last;
    },
    close: () => Promise.resolve(),
  };
  await log.record(ORDER, order, 'o1', placed, paid);
  const errors: unknown[] = [];
  const options = { limits: { events: 100, bytes: 1e6 }, seconds: 1, onError: (error: unknown) => errors.push(error) };
  const copy = new StreamCopy(await log.as('sink-service'), ORDER, target, options);
  await expect.poll(() => copy.position(), { timeout: 20_000 }).toBe(8);
  await copy.stop();
  expect(written).toEqual([
    [4, 6],
    [4, 6],
    [4, 6],
    [6, 8],
  ]);
  expect(errors).toHaveLength(2);
});
