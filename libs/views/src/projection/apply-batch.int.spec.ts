import type { Recorded } from '@millrace/event-log';
import { type TemporaryDatabase, temporaryDatabase } from '@millrace/testing';
import type { DataSource } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyBatch } from './apply-batch.js';
import { createRegistry, openRegistry } from '../registry/projection-registry.js';
import { type Build, createBuild, markCaughtUp } from '../registry/builds.js';
import { openBuildSchema } from './build-schema.js';
import { takeLease } from '../registry/lease.js';
import { type Positions, readPositions } from '../registry/positions.js';
import { stockDatabase, stockLevels, stockRows } from '../fixtures/stock-levels.fixture.js';
import { rowsSource } from '../storage/data-sources.js';

const at = '2026-01-01T00:00:00.000Z';
const adjusted = (seq: number): Recorded => ({
  stream: 'INVENTORY',
  seq,
  id: String(seq),
  aggregate: 'item',
  aggregateId: 'a',
  at,
  version: seq,
  correlationId: 'test',
  event: { type: 'StockAdjusted', delta: 1 } as { type: string },
});
const atSeq = (seq: number): Positions => ({ INVENTORY: { seq, id: String(seq), at } });

const emptyQuarantine = { keys: new Set<string>(), discarded: new Set<string>() };

describe('a batch', () => {
  let database: TemporaryDatabase;
  let source: DataSource;
  let build: Build;
  beforeEach(async () => {
    database = await temporaryDatabase();
    const registry = createRegistry(stockDatabase(database.url), stockLevels.name);
    await openRegistry(registry);
    build = (await createBuild(registry, stockLevels.version)) as Build;
    await markCaughtUp(registry, build);
    await registry.source.destroy();
    source = rowsSource(stockDatabase(database.url), build.schema);
    await openBuildSchema(source, build);
  });
  afterEach(async () => {
    await source.destroy();
    await database.remove();
  });

  const take = (holder: string, force = true) =>
    takeLease(source, build, ['INVENTORY'], { holder, seconds: 60 }, force) as Promise<number>;
  const apply = (epoch: number, from: number, ...seqs: readonly number[]) => {
    const folding = { view: stockLevels, ref: build, epoch, quarantine: emptyQuarantine, quarantines: () => true };
    return applyBatch(source, folding, seqs.map(adjusted), atSeq(from), atSeq(seqs.at(-1) ?? from));
  };
  const state = async () => [await stockRows(database.url), await readPositions(source.manager, build)];

  it('moves rows and position together', async () => {
    await apply(await take('one'), 0, 1, 2);
    expect(await state()).toEqual([[{ id: 'a', levels: [1, 2] }], atSeq(2)]);
  });

  it('is applied once: a second application is rejected', async () => {
    const epoch = await take('one');
    await apply(epoch, 0, 1, 2);
    await expect(apply(epoch, 0, 1, 2)).rejects.toMatchObject({ name: 'SwapLost' });
    expect(await state()).toEqual([[{ id: 'a', levels: [1, 2] }], atSeq(2)]);
  });

  it('of a superseded instance changes nothing, even from the right position', async () => {
    const old = await take('one');
    await apply(old, 0, 1);
    const young = await take('two');
    await expect(apply(old, 1, 2)).rejects.toMatchObject({ name: 'SwapLost' });
    await apply(young, 1, 2);
    expect(await state()).toEqual([[{ id: 'a', levels: [1, 2] }], atSeq(2)]);
  });

  it('is applied once when two instances apply it at the same time', async () => {
    const epoch = await take('one');
    const results = await Promise.allSettled([apply(epoch, 0, 1), apply(epoch, 0, 1), apply(epoch, 0, 1, 2)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [rows, positions] = await state();
    const seq = (positions as Positions)['INVENTORY']?.seq;
    expect(rows).toEqual([{ id: 'a', levels: seq === 2 ? [1, 2] : [1] }]);
  });

  it('waits for a valid lease unless it is taken by force, and not for an expired one', async () => {
    await take('one');
    expect(await take('two', false)).toBeUndefined();
    expect(await take('one', false)).toBe(2);
    expect(await take('two', true)).toBe(3);
    await source.query(`UPDATE stock_view.view_lease SET held_until = now() - interval '1 second'`);
    expect(await take('one', false)).toBe(4);
  });
});
