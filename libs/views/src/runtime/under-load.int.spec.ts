import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startLoad } from '../fixtures/load.fixture.js';
import { StockApp } from '../fixtures/stock-app.fixture.js';
import { stockLevels } from '../fixtures/stock-levels.fixture.js';

const waitOptions = { timeout: 30_000 };
const unharmed = { failed: [], regressions: [], staleReads: [] };

describe('a view under continuous writes and reads', () => {
  let app: StockApp;
  beforeEach(async () => {
    app = await StockApp.open();
    for (const id of ['a', 'b', 'c']) await app.adjustStock(id, 1);
  });
  afterEach(() => app.close());

  it('never answers with older rows while it is rebuilt, switched, rolled back, switched again and cleaned up, twice', async () => {
    await app.start(stockLevels, { maxBatch: 50 });
    await app.start(stockLevels, { maxBatch: 50 });
    const load = startLoad(app);
    for (let round = 0; round < 2; round++) {
      const [before] = await app.listBuilds();
      const build = await app.startBuild();
      await vi.waitFor(async () => expect(await app.buildStates()).toContain(`${build} ready`), waitOptions);
      await app.switchTo(build);
      await app.rollBack();
      await app.switchTo(build);
      await app.dropBuild(before?.build ?? 0);
      expect(await app.buildStates()).toEqual([`${build} live`]);
    }
    const seen = await load.cease();
    expect(seen).toMatchObject(unharmed);
    expect(seen.answeredBy.size).toBe(2);
    expect(seen.answers).toBeGreaterThan(100);
  }, 120_000);

  it('answers while an instance of the next version builds its rows and takes over, and while that is rolled back', async () => {
    await app.start();
    await app.start();
    const load = startLoad(app);
    await app.start({ ...stockLevels, version: 2 });
    await vi.waitFor(async () => expect(await app.buildStates()).toEqual(['2 live', '1 retired']), waitOptions);
    const since = load.answeredSince();
    await vi.waitFor(() => expect([...since].some((by) => by.endsWith('version 2'))).toBe(true), waitOptions);
    await app.rollBack();
    expect(await app.buildStates()).toEqual(['1 live', '2 retired']);
    const later = load.answeredSince();
    await vi.waitFor(() => expect([...later].filter((by) => by.endsWith('version 1'))).toHaveLength(2), waitOptions);
    expect(await load.cease()).toMatchObject(unharmed);
  }, 120_000);
});
