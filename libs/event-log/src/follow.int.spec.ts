import { INVENTORY, item } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { EventLog } from './event-log.js';
import { follow } from './follow.js';

const adjusted = (delta: number) => ({ type: 'StockAdjusted', delta, reason: 'delivery' });

describe('follow, on a real broker', () => {
  let temporary: TemporaryLog;
  let log: EventLog;
  beforeAll(async () => {
    temporary = await temporaryLog();
    log = await temporary.as('search-view');
  });
  afterAll(() => temporary.remove());

  const record = (...deltas: number[]) => temporary.record(INVENTORY, item, 'a', ...deltas.map(adjusted));

  /** Sequences as they come, until `count` have come. */
  const take = async (after: number, count: number, meanwhile?: () => Promise<unknown>) => {
    const follower = await follow(log, { stream: INVENTORY, after, maxBatch: 7 });
    const sequences: number[] = [];
    let first = true;
    for await (const { events } of follower.batches) {
      sequences.push(...events.map(({ seq }) => seq));
      if (first) await meanwhile?.();
      first = false;
      if (sequences.length >= count) break;
    }
    await follower.stop();
    return sequences;
  };

  it('gives every event once, in order, from behind a position, and stays for those to come', async () => {
    await record(...Array.from({ length: 20 }, () => 1));
    expect(await take(5, 18, () => record(1, 1, 1))).toEqual(Array.from({ length: 18 }, (_, at) => at + 6));
  });

  it('goes on where it was when the broker has died and come back', async () => {
    const sequences = await take(0, 25, async () => {
      await temporary.broker.restart();
      await vi.waitFor(() => record(1, 1), { timeout: 20_000 });
    });
    expect(sequences).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
  });
});
