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

  it('tells how far it is, and goes on where it was when it is interrupted', async () => {
    // More than is built while a start waits for its first answer.
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

  it('of the next version that was interrupted when it had caught up is switched to all the same', async () => {
    await app.start();
    await app.adjustStock('a', 1);
    const waiting = await app.start({ ...stockLevels, version: 2 }, { promotesAutomatically: false });
    await vi.waitFor(async () => expect(await app.buildStates()).toEqual(['1 live', '2 ready']), waitOptions);
    await waiting.stop();
    await app.start({ ...stockLevels, version: 2 });
    await vi.waitFor(async () => expect(await live()).toBe(2), waitOptions);
  });

  it('that the operator replaced never returns by itself, also when the good one loses its table: another is built', async () => {
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

  it('that the operator went back from never returns by itself either, and returns when the operator says so', async () => {
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

  it('that is not live may lose its tables: the live one goes on, and another can be begun when it is dropped', async () => {
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

  it('is dropped while it is folded, again and again; nothing else is disturbed', async () => {
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

  it('can be compared whichever instance is asked, of whatever version', async () => {
    await app.start();
    await app.adjustStock('a', 1);
    await app.start({ ...stockLevels, version: 2 }, { promotesAutomatically: false });
    await vi.waitFor(async () => expect(await app.buildStates()).toEqual(['1 live', '2 ready']), waitOptions);
    for (let n = 0; n < 6; n++) expect(await app.compareBuild(2)).toMatchObject({ equal: true });
  });

  it('of the version before answers an instance that can read its rows, while its own are built', async () => {
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
