import { describe, expect, it } from 'vitest';
import { createProgress } from './progress.js';
import { stockLevels } from '../fixtures/stock-levels.fixture.js';

const now = Date.parse('2026-01-01T00:01:00Z');
const at = '2026-01-01T00:00:00.000Z';

describe('the progress of a view', () => {
  it('has no lag when all known events are applied', () => {
    const progress = createProgress(stockLevels);
    progress.recordStreamEnd('INVENTORY', 7, now);
    progress.advance({ INVENTORY: { seq: 7, id: '', at } });
    expect(progress.freshness({ INVENTORY: 7, CART: 99 }, now)).toEqual({
      view: 'stock-levels',
      positions: { INVENTORY: 7 },
      behindEvents: 0,
      behindMs: 0,
      reached: true,
    });
  });

  it('is behind by the remaining events, and by the age of the last applied one when it was not at the end since', () => {
    const progress = createProgress(stockLevels);
    progress.recordStreamEnd('INVENTORY', 9);
    progress.recordStreamEnd('INVENTORY', 8);
    progress.advance({ INVENTORY: { seq: 7, id: '', at } });
    expect(progress.freshness({ INVENTORY: 8 }, now)).toMatchObject({ behindEvents: 2, behindMs: 60_000, reached: false });
  });

  it('has the maximum lag while no event is applied', () => {
    const progress = createProgress(stockLevels);
    progress.recordStreamEnd('INVENTORY', 3);
    expect(progress.freshness({}, now)).toMatchObject({ behindEvents: 3, behindMs: 2_147_483_647, reached: true });
  });

  it('has another revision when rows changed or another instance moved the positions', () => {
    const progress = createProgress(stockLevels);
    const revisions = [
      () => progress.advance({ INVENTORY: { seq: 1, id: '', at } }, true),
      () => progress.advance({ INVENTORY: { seq: 2, id: '', at } }, false),
      () => progress.advance({ INVENTORY: { seq: 2, id: '', at } }),
      () => progress.advance({ INVENTORY: { seq: 3, id: '', at } }),
    ].map((advance) => {
      advance();
      return progress.revision();
    });
    expect(revisions).toEqual([1, 1, 1, 2]);
  });

  it('is behind by the time since the last look-up of the end while the end cannot be looked up', () => {
    const progress = createProgress(stockLevels);
    progress.advance({ INVENTORY: { seq: 7, id: '', at } });
    progress.recordStreamEnd('INVENTORY', 7, now - 5_000);
    expect(progress.freshness({}, now)).toMatchObject({ behindEvents: 0, behindMs: 5_000 });
  });

  it('notifies a standby when a caller begins to wait', async () => {
    const progress = createProgress(stockLevels);
    const calls: string[] = [];
    const ignore = progress.onWaiterAdded(() => calls.push('called'));
    const waiting = progress.waitFor({ INVENTORY: 1 }, 5_000);
    ignore();
    const another = progress.waitFor({ INVENTORY: 1 }, 5_000);
    progress.advance({ INVENTORY: { seq: 1, id: '', at } });
    expect(await Promise.all([waiting, another, progress.waitFor({ INVENTORY: 1 }, 0)])).toEqual([true, true, true]);
    expect(calls).toEqual(['called']);
  });

  it('resumes a waiting caller when the position is reached, and not before', async () => {
    const progress = createProgress(stockLevels);
    const waiting = progress.waitFor({ INVENTORY: 2 }, 5_000);
    expect(progress.hasWaiters()).toBe(true);
    progress.advance({ INVENTORY: { seq: 1, id: '', at } });
    expect(progress.hasWaiters()).toBe(true);
    progress.advance({ INVENTORY: { seq: 5, id: '', at } });
    expect(await waiting).toBe(true);
    expect(progress.hasWaiters()).toBe(false);
  });
});
