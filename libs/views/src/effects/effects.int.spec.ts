import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startLoad } from '../fixtures/load.fixture.js';
import { StockApp } from '../fixtures/stock-app.fixture.js';
import { onStock, stockLevels } from '../fixtures/stock-levels.fixture.js';

const patience = { timeout: 20_000 };

describe('effects', () => {
  let app: StockApp;
  let done: string[];
  let refusals: number;
  /** The rules with one thing to do for each event, whose doing fails as often as it is told to. */
  const busy = (version = 1, poison?: number): typeof stockLevels => ({
    ...stockLevels,
    version,
    fold: (levels, recorded, key) => {
      if (recorded.event.type === 'StockAdjusted' && recorded.event.delta === poison) throw new Error('poison');
      return stockLevels.fold(levels, recorded, key);
    },
    effects: {
      of: ({ event }) => [event.seq],
      perform: async (effects) => {
        if (refusals > 0) throw new Error(`refused, ${refusals--} to go`);
        done.push(...effects.map(String));
      },
    },
  });
  const doneAll = async (events: number) => {
    await vi.waitFor(() => expect(new Set(done).size).toBe(events), patience);
    expect([...done].sort()).toEqual(Array.from({ length: events }, (_, n) => String(n + 1)).sort());
  };
  beforeEach(async () => {
    [done, refusals] = [[], 0];
    app = await StockApp.open();
    for (const id of ['a', 'b', 'c']) await app.adjustStock(id, 1);
  });
  afterEach(() => app.close());

  it('are performed once each while the view is written, rebuilt, switched, rolled back, and its folding instance changes', async () => {
    await app.start(busy(), { maxBatch: 20 });
    const fire = startLoad(app, 1);
    const build = await app.startBuild();
    await vi.waitFor(async () => expect(await app.buildStates()).toContain(`${build} ready`), patience);
    await app.start(busy(), { maxBatch: 20 });
    await app.switchTo(build);
    await app.rollBack();
    await app.switchTo(build);
    await fire.cease();
    const [live] = await app.listBuilds();
    await doneAll(live?.eventsTotal ?? 0);
  }, 60_000);

  it('that fail are tried again, and hold up neither the rows nor a switch', async () => {
    refusals = 8;
    await app.start(busy());
    const last = await app.adjustStock('a', 1);
    await vi.waitFor(async () => expect((await app.read('a', last)).data.level).toBe(2), patience);
    const build = await app.startBuild();
    await vi.waitFor(async () => expect(await app.buildStates()).toContain(`${build} ready`), patience);
    await app.switchTo(build);
    await doneAll(4);
    expect(refusals).toBe(0);
  });

  it('of events that wait in the live build are performed when a better version has folded them, and no other twice', async () => {
    await app.start(busy(1, 7));
    await app.adjustStock('a', 7, 1);
    await app.adjustStock('b', 1);
    await vi.waitFor(() => expect([...done].sort()).toEqual(['1', '2', '3', '6']), patience);
    await app.start(busy(2));
    await vi.waitFor(async () => expect(await app.buildStates()).toEqual(['2 live', '1 retired']), patience);
    await doneAll(6);
  });

  it('are not performed again when the rows are built anew because their table is gone', async () => {
    const first = await app.start(busy());
    await doneAll(3);
    await onStock(app.database.url, 'DROP TABLE live.stock');
    await first.stop();
    await app.start(busy());
    await app.adjustStock('a', 1);
    await vi.waitFor(async () => expect(await app.buildStates()).toContain('2 live'), patience);
    await doneAll(4);
  });
});
