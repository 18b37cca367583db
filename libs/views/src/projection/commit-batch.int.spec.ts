import { type TemporaryDatabase, temporaryDatabase } from '@millrace/testing';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stockDatabase, stockLevels, stockRows } from '../fixtures/stock-levels.fixture.js';
import { type Build, createBuild, deleteBuild, markCaughtUp } from '../registry/builds.js';
import { takeLease } from '../registry/lease.js';
import { type Positions, readPositions } from '../registry/positions.js';
import { createRegistry, openRegistry, registryTable } from '../registry/projection-registry.js';
import { rowsSource } from '../storage/data-sources.js';
import type { Rows } from '../view/fold-batch.js';
import { openBuildSchema } from './build-schema.js';
import { commitBatch } from './commit-batch.js';
import { describeCorruption, readChecksums } from './verify-rows.js';

type Levels = readonly number[];

const at = '2026-01-01T00:00:00.000Z';
const positions = (INVENTORY: number, CATALOG: number): Positions =>
  Object.fromEntries(
    Object.entries({ INVENTORY, CATALOG }).map(([stream, seq]) => [stream, { seq, id: `${stream} ${seq}`, at }]),
  );

/** The levels may depend on the first level only, so that batches both update and upsert. */
const view = {
  ...stockLevels,
  table: { ...stockLevels.table, computed: { texts: {}, columns: {}, dependsOn: (levels: Levels) => levels[0] } },
};

describe('the commit of a batch', () => {
  let database: TemporaryDatabase;
  let source: DataSource;
  let ref: Build;
  let epoch: number;
  beforeEach(async () => {
    database = await temporaryDatabase();
    const registry = createRegistry(stockDatabase(database.url), stockLevels.name);
    await openRegistry(registry);
    ref = (await createBuild(registry, stockLevels.version)) as Build;
    await markCaughtUp(registry, ref);
    await registry.source.destroy();
    source = rowsSource(stockDatabase(database.url), ref.schema);
    await openBuildSchema(source, ref);
    epoch = (await takeLease(source, ref, ['INVENTORY', 'CATALOG'], { holder: 'one', seconds: 60 }, true)) as number;
  });
  afterEach(async () => {
    await source.destroy();
    await database.remove();
  });

  const commit = (before: Rows<unknown>, changed: Rows<unknown>, from: Positions, to: Positions) =>
    commitBatch(source.manager, { view, ref, epoch }, { before, changed, from, to });
  const corruption = async () => describeCorruption(await readChecksums({ rows: source, view, build: ref }));

  it.each([
    ['waits for the disk', undefined, 'on'],
    ['does not wait for the disk when the view says so', true, 'off'],
  ] as const)('%s', async (_, asynchronousCommit, expected) => {
    const own = { ...view, ...(asynchronousCommit ? { asynchronousCommit } : {}) };
    const setting = async (changed: Rows<unknown>, from: Positions, to: Positions) =>
      source.transaction(async (manager) => {
        await manager.query('SET LOCAL synchronous_commit = on');
        await commitBatch(manager, { view: own, ref, epoch }, { before: new Map(), changed, from, to });
        return (await manager.query('SHOW synchronous_commit')) as unknown;
      });
    const settings = [
      await setting(new Map([['a', [1]]]), positions(0, 0), positions(1, 1)),
      await setting(new Map(), positions(1, 1), positions(2, 2)),
    ];
    expect(settings).toEqual([[{ synchronous_commit: expected }], [{ synchronous_commit: expected }]]);
  });

  it('waits for a deletion of the build that waits for the positions, without a deadlock', async () => {
    const registry = createRegistry(stockDatabase(database.url), stockLevels.name);
    await openRegistry(registry);
    const [builds, held] = ['view_build', 'view_position'].map((table) => registryTable(ref.registrySchema, table));
    await source.query(`UPDATE ${builds} SET state = 'retired'`);
    const waiting = async () => {
      const [{ n }]: [{ n: number }] = await source.query(
        `SELECT count(*)::int AS n FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      );
      return n;
    };
    let works: readonly Promise<unknown>[] = [];
    await source.transaction(async (holder) => {
      await holder.query(`SELECT 1 FROM ${held} FOR UPDATE`);
      const deletion = deleteBuild(registry, ref);
      works = [deletion];
      await expect.poll(waiting, { timeout: 10_000 }).toBe(1);
      works = [deletion, commit(new Map(), new Map([['a', [1]]]), positions(0, 0), positions(1, 1))];
      await expect.poll(waiting, { timeout: 10_000 }).toBe(2);
    });
    const [deletion, batch] = await Promise.allSettled(works);
    expect(deletion).toEqual({ status: 'fulfilled', value: true });
    expect(batch).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('does not exist') } });
    await registry.source.destroy();
  });

  it('moves no position and writes no row when one of two positions does not match', async () => {
    await commit(new Map(), new Map([['a', [1]]]), positions(0, 0), positions(1, 1));
    const change = commit(new Map([['a', [1]]]), new Map([['a', [1, 2]]]), positions(1, 0), positions(2, 2));
    await expect(change).rejects.toMatchObject({ name: 'SwapLost' });
    expect(await readPositions(source.manager, ref)).toEqual(positions(1, 1));
    expect(await stockRows(database.url)).toEqual([{ id: 'a', levels: [1] }]);
    expect(await corruption()).toBeUndefined();
  });

  it('moves positions alone when no row changes', async () => {
    expect(await commit(new Map(), new Map(), positions(0, 0), positions(3, 4))).toBe(0);
    expect(await readPositions(source.manager, ref)).toEqual(positions(3, 4));
  });

  it('writes, updates and deletes rows in one batch, and records their number and checksum', async () => {
    const row = fc.option(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }), { nil: undefined });
    const batch = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), row, { minKeys: 1 });
    let [seq, rows]: [number, Map<string, Levels>] = [0, new Map()];
    await fc.assert(
      fc.asyncProperty(batch, async (changes) => {
        const changed = new Map(Object.entries(changes));
        const before = new Map([...changed.keys()].map((key) => [key, rows.get(key)]));
        await commit(before, changed, positions(seq, seq), positions(seq + 1, seq + 1));
        seq += 1;
        rows = new Map(
          [...new Map<string, Levels | undefined>([...rows, ...changed])].filter(
            (entry): entry is [string, Levels] => entry[1] !== undefined,
          ),
        );
        expect(await stockRows(database.url)).toEqual([...rows].sort().map(([id, levels]) => ({ id, levels })));
        expect(await corruption()).toBeUndefined();
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
