import { eventSubject, INVENTORY, type ItemEvent, item } from '@millrace/contracts';
import { type EventLog, lastSequence } from '@millrace/event-log';
import { connectionOf } from '@millrace/event-log/connection';
import { HealthRegistry } from '@millrace/nest-transport';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InMemoryProjection } from './in-memory-projection.js';

const adjusted = (delta: number) => ({ type: 'StockAdjusted', delta, reason: 'counted' });

/** The number of pieces of an item; none for an item without pieces. */
class StockLevels extends InMemoryProjection<number, ItemEvent> {
  constructor(log: EventLog, registry: HealthRegistry) {
    super(log, registry, {
      name: 'stock-levels',
      stream: INVENTORY,
      route: ({ aggregateId }) => [aggregateId],
      fold: (pieces = 0, { event }) => (event.type === 'StockAdjusted' && pieces + event.delta) || undefined,
    });
  }
}

describe('a projection in memory, on a real broker', () => {
  let log: TemporaryLog;
  let registry: HealthRegistry;
  let levels: StockLevels;
  const adjust = (id: string, ...deltas: number[]) => log.record(INVENTORY, item, id, ...deltas.map(adjusted));
  beforeEach(async () => {
    log = await temporaryLog();
    registry = new HealthRegistry();
    levels = new StockLevels(await log.as('search-view'), registry);
  });
  afterEach(async () => {
    await levels.onApplicationShutdown();
    await log.remove();
  });

  it('has the rows of all events once it is complete, and of each later event once it has caught up', async () => {
    await adjust('a', 3, 4);
    await adjust('b', 2, -2);
    levels.onApplicationBootstrap();
    await levels.whenComplete();
    expect([levels.row('a'), levels.row('b'), levels.seq()]).toEqual([7, undefined, 4]);
    await adjust('b', 5);
    await levels.catchUp();
    expect([levels.row('b'), levels.seq()]).toEqual([5, 5]);
    expect(await levels.waitFor(6, 20)).toBe(false);
    expect(registry.health()).toEqual([{ name: 'stock-levels', ok: true, detail: 'running' }]);
  });

  it('starts again from the beginning of a stream that has lost its tail', async () => {
    await adjust('a', 1, 2, 3);
    levels.onApplicationBootstrap();
    await levels.whenComplete();
    await log.broker.kill();
    log.broker.cutTail(INVENTORY.name, 2);
    await log.broker.start();
    const owner = await log.as(INVENTORY.owner);
    await vi.waitFor(() => lastSequence(owner, INVENTORY), { timeout: 20_000 });
    await adjust('b', 7);
    await expect.poll(() => [levels.row('a'), levels.row('b')], { timeout: 20_000 }).toEqual([1, 7]);
    expect(levels.seq()).toBe(2);
  });

  it('stops at an event that cannot be read, and its health reports it', async () => {
    await adjust('a', 1);
    levels.onApplicationBootstrap();
    await levels.whenComplete();
    const { js } = connectionOf(await log.as(INVENTORY.owner));
    await js.publish(eventSubject(item, 'a', 'StockAdjusted'), 'garbage');
    await expect.poll(() => registry.health()[0]?.ok, { timeout: 20_000 }).toBe(false);
    expect([levels.row('a'), levels.seq()]).toEqual([1, 1]);
  });
});
