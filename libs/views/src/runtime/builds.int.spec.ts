import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onStock, stockLevels } from '../fixtures/stock-levels.fixture.js';
import { StockApp } from '../fixtures/stock-app.fixture.js';

const waitOptions = { timeout: 20_000, interval: 10 };

describe('a build', () => {
  let app: StockApp;
  beforeEach(async () => {
    app = await StockApp.open();
  });
  afterEach(() => app.close());
  const history = async (events: number) => {
    for (let n = 0; n < events; n += 50) await app.adjustStock(`item-${n}`, ...Array.from({ length: 50 }, () => 1));
  };
  const build = async (number: number) => (await app.listBuilds()).find((one) => one.build === number);
  const live = async () => (await app.listBuilds()).find(({ state }) => state === 'live')?.build;
  const execute = (statement: string) => onStock(app.database.url, statement);

  it('reports its progress, and resumes after an interruption', async () => {
    // More events than are applied while a start waits for its first rows.
    await app.start();
    await vi.waitFor(async () => expect(await app.buildStates()).toEqual(['1 live']), waitOptions);
    await history(12_000);
    const first = await app.start({ ...stockLevels, version: 2 }, { maxBatch: 1 });
    await vi.waitFor(async () => expect((await build(2))?.secondsLeft).toBeGreaterThan(0), waitOptions);
    const [before, after] = [await build(2), await build(2)];
    expect(before?.eventsTotal).toBe(12_000);
    expect(after?.eventsDone).toBeGreaterThanOrEqual(before?.eventsDone ?? 0);
    await first.stop();
    const stopped = await build(2);
    expect(stopped?.state).toBe('building');
    expect(stopped?.eventsDone).toBeGreaterThan(0);
    expect(stopped?.eventsDone).toBeLessThan(12_000);
    const seqs: number[] = [];
    const noting: typeof stockLevels = {
      ...stockLevels,
      version: 2,
      fold: (levels, recorded, key) => {
        seqs.push(recorded.seq);
        return stockLevels.fold(levels, recorded, key);
      },
    };
    await app.start(noting);
    await vi.waitFor(async () => expect(await live()).toBe(2), waitOptions);
    expect(seqs[0]).toBe((stopped?.eventsDone ?? 0) + 1);
    expect(seqs).toHaveLength(12_000 - (stopped?.eventsDone ?? 0));
    expect(await app.compareBuild(1)).toMatchObject({ equal: true });
  }, 60_000);

  it('of the next version goes live although it was interrupted after it had caught up', async () => {
    await app.start();
    await app.adjustStock('a', 1);
    const waiting = await app.start({ ...stockLevels, version: 2 }, { promotesAutomatically: false });
    await vi.waitFor(async () => expect(await app.buildStates()).toEqual(['1 live', '2 ready']), waitOptions);
    await waiting.stop();
    await app.start({ ...stockLevels, version: 2 });
    await vi.waitFor(async () => expect(await live()).toBe(2), waitOptions);
  });

  it('that the operator replaced never goes live again by itself, even when the live one loses its table: another is built', async () => {
    await app.start();
    const last = await app.adjustStock('a', 1, 1);
    await app.startBuild();
    await vi.waitFor(async () => expect(await app.buildStates()).toContain('2 ready'), waitOptions);
    await app.switchTo(2);
    await execute('DROP TABLE live.stock');
    const later = await app.adjustStock('a', 1);
    await vi.waitFor(async () => expect(await live()).toBe(3), waitOptions);
    expect(await app.buildStates()).toContain('1 retired');
    const { data } = await app.read('a', { ...last, ...later });
    expect(data.level).toBe(3);
  });

  it('that the operator switched back from goes live again only by command', async () => {
    await app.start();
    await app.adjustStock('a', 1);
    await app.startBuild();
    await vi.waitFor(async () => expect(await app.buildStates()).toContain('2 ready'), waitOptions);
    await app.switchTo(2);
    await app.rollBack();
    await execute('DROP TABLE live.stock');
    const last = await app.adjustStock('a', 1);
    await vi.waitFor(async () => expect(await live()).toBe(3), waitOptions);
    await app.switchTo(2);
    expect(await live()).toBe(2);
    expect((await app.read('a', last)).data.level).toBe(2);
  });

  it('that is not live may lose its tables: the live one continues, and another can be started after it is dropped', async () => {
    await app.start();
    await app.adjustStock('a', 1);
    await app.startBuild();
    await vi.waitFor(async () => expect(await app.buildStates()).toContain('2 ready'), waitOptions);
    await execute('DROP TABLE stock_view_2.stock');
    const last = await app.adjustStock('a', 1);
    expect((await app.read('a', last)).data.level).toBe(2);
    await vi.waitFor(async () => expect(await app.buildStates()).toEqual(['1 live', '2 failed']), waitOptions);
    await app.dropBuild(2);
    expect(await app.startBuild()).toBe(3);
    await vi.waitFor(async () => expect(await app.buildStates()).toEqual(['1 live', '3 ready']), waitOptions);
  });

  it('can be dropped repeatedly while it is folded, without effect on others', async () => {
    const { view } = await app.start(stockLevels, { maxBatch: 2 });
    await history(500);
    expect(await view.waitFor({ INVENTORY: 500 }, 30_000)).toBe(true);
    for (let round = 0; round < 3; round++) {
      const started = await app.startBuild();
      await vi.waitFor(async () => expect((await build(started))?.eventsDone).toBeGreaterThan(0), waitOptions);
      await app.dropBuild(started);
      const last = await app.adjustStock('item-0', 1);
      expect((await app.read('item-0', last)).freshness).toMatchObject({ reached: true });
    }
    expect(await app.buildStates()).toEqual(['1 live']);
    const schemas = await execute(`SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE 'stock%' ORDER BY 1`);
    expect(schemas).toEqual([{ name: 'stock_view' }, { name: 'stock_view_1' }]);
  }, 60_000);

  it('can be compared by any instance of any version', async () => {
    await app.start();
    await app.adjustStock('a', 1);
    await app.start({ ...stockLevels, version: 2 }, { promotesAutomatically: false });
    await vi.waitFor(async () => expect(await app.buildStates()).toEqual(['1 live', '2 ready']), waitOptions);
    for (let n = 0; n < 6; n++) expect(await app.compareBuild(2)).toMatchObject({ equal: true });
  });

  it('of the previous version answers an instance that can read its rows while its own are built', async () => {
    const first = await app.start();
    const last = await app.adjustStock('a', 1, 1);
    await app.read('a', last);
    await first.stop();
    const young = await app.start({ ...stockLevels, version: 2, compatibleVersions: [1] }, { promotesAutomatically: false });
    expect((await app.read('a', last)).data).toMatchObject({ level: 2, by: '2, version 2' });
    const later = await app.adjustStock('a', 1);
    const { data, freshness } = await app.read('a', later);
    expect([data.level, freshness?.reached, freshness?.behindEvents]).toEqual([2, false, 1]);
    await vi.waitFor(async () => expect(await app.buildStates()).toEqual(['1 live', '2 ready']), waitOptions);
    await app.switchTo(2);
    await vi.waitFor(async () => expect((await app.read('a', later)).data.level).toBe(3), waitOptions);
    expect(young.view.runners().map((runner) => runner.build.build)).toEqual([2]);
  });
});
