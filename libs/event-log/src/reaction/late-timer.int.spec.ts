import { INVENTORY, item, type ItemEvent, timerStreamOf } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectionOf } from '../connection/event-log.js';
import { timerWhen } from './timer.js';

const consumer = {
  app: 'shipping-service',
  name: 'late-timer',
  stream: INVENTORY,
  aggregate: item,
  types: ['StockAdjusted'],
} as const;
const afterMs = 1_000;
const dueAt = new Date('2090-01-01T00:00:00Z');
const waitOptions = { timeout: 15_000 };

describe('a timer that is set some time after its event', () => {
  let temporary: TemporaryLog;
  let calls: { id: string; ageMs: number }[];
  beforeAll(async () => {
    temporary = await temporaryLog();
  });
  beforeEach(() => {
    calls = [];
  });
  afterAll(() => temporary.remove());

  const work = async (isNeeded: boolean) =>
    timerWhen({
      consumer,
      afterMs,
      timers: ({ aggregateId: id, at }) => {
        calls.push({ id, ageMs: Date.now() - Date.parse(at) });
        return isNeeded ? [{ kind: 'dispatch', key: id, dueAt }] : [];
      },
    }).start(await temporary.as('shipping-service'));
  const adjusted: ItemEvent = { type: 'StockAdjusted', delta: 1, reason: 'x' };
  const happen = (id: string) => temporary.record(INVENTORY, item, id, adjusted);
  const timers = async () => {
    const { jsm } = connectionOf(await temporary.as('shipping-service'));
    const { state } = await jsm.streams.info(timerStreamOf('shipping-service').name, { subjects_filter: '*.*.set.>' });
    return Object.keys(state.subjects ?? {});
  };

  it('is not set when it is not needed any more', async () => {
    const worker = await work(false);
    await happen('a');
    await expect.poll(() => calls.length, waitOptions).toBe(1);
    expect(calls[0]?.ageMs).toBeGreaterThanOrEqual(afterMs - 50);
    await worker.stop();
    expect(await timers()).toEqual([]);
  });

  it('is set when it is still needed', async () => {
    const worker = await work(true);
    await happen('b');
    await expect.poll(timers, waitOptions).toEqual(['timer.shipping-service.set.dispatch.b']);
    await worker.stop();
  });

  it('is set although its app stops between the event and then', async () => {
    const first = await work(true);
    await happen('c');
    await first.stop();
    const second = await work(true);
    await expect.poll(timers, waitOptions).toContain('timer.shipping-service.set.dispatch.c');
    await second.stop();
    expect(calls.filter(({ id }) => id === 'c')).toHaveLength(1);
  });
});
