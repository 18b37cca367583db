import { CATALOG, INVENTORY, item, product } from '@millrace/contracts';
import { loadEvents, type Recorded } from '@millrace/event-log';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { foldBatch } from '@millrace/views';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { productSearch, type SearchEvent } from '../projection/product-search.view.js';
import { adjusted, created, revised } from '../fixtures/products.fixture.js';
import { productsAsOf } from './products-as-of.js';

const at = (second: number, ms = 0) => new Date(Date.UTC(2026, 0, 1, 0, 0, second, ms)).toISOString();

/** Events of a generated day: changes of prices and variants; stock that is counted, reserved, released and sold. */
const step = fc.oneof(
  fc.record({
    does: fc.constant('revise' as const),
    minor: fc.integer({ min: 1, max: 9 }),
    parts: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    does: fc.constant('adjust' as const),
    part: fc.integer({ min: 1, max: 3 }),
    delta: fc.integer({ min: -3, max: 9 }),
  }),
  fc.record({ does: fc.constantFrom('hold', 'release', 'commit'), part: fc.integer({ min: 1, max: 3 }) }),
);
/** Seconds since the previous event; 0: at the same instant. */
const day = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), step), { minLength: 1, maxLength: 15 });

type Step = typeof step extends fc.Arbitrary<infer D> ? D : never;

const stockEvent = { hold: 'StockHeld', release: 'HoldReleased', commit: 'HoldCommitted' } as const;

describe('a product as of an earlier time, on a real broker', () => {
  let log: TemporaryLog;
  beforeAll(async () => {
    log = await temporaryLog();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  afterAll(() => log.remove());

  let shops = 0;
  const clock = (second: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(at(second)) });
  const asOf = async (instant: string, ...productIds: readonly string[]) =>
    (await productsAsOf(await log.as('search-view'), { productIds: [...productIds], at: instant })).products;

  const trade = async (id: string, one: Step, isNew: boolean) => {
    if (one.does === 'revise') {
      const { minor, parts } = one;
      const variants = Array.from({ length: parts }, (_, n) => ({ part: String(n + 1), minor }));
      await log.record(CATALOG, product, id, isNew ? created(id, { variants }) : revised(id, { variants }));
      return;
    }
    const event = one.does === 'adjust' ? adjusted(one.delta) : { type: stockEvent[one.does], orderId: 'o', quantity: 1 };
    await log.record(INVENTORY, item, `${id}_${one.part}`, event);
  };

  const recordedEvents = async (id: string): Promise<readonly Recorded<SearchEvent>[]> => {
    const reader = await log.as('search-view');
    const stock = [1, 2, 3].map((part) => loadEvents(reader, INVENTORY, item, `${id}_${part}`));
    const events = await Promise.all([loadEvents(reader, CATALOG, product, id), ...stock]);
    return events.flat() as unknown as Recorded<SearchEvent>[];
  };

  it('is at each event the fold of all events up to it', async () => {
    await fc.assert(
      fc.asyncProperty(day, async (steps) => {
        const id = `shop${(shops += 1)}`;
        let second = 0;
        let isNew = true;
        for (const [later, one] of steps) {
          second += later;
          clock(second);
          await trade(id, one, isNew);
          isNew &&= one.does !== 'revise';
        }
        const events = await recordedEvents(id);
        for (const instant of new Set(events.map((event) => event.at))) {
          const until = events
            .filter((event) => event.at <= instant)
            .sort((a, b) => a.stream.localeCompare(b.stream) || a.seq - b.seq);
          const expected = foldBatch(productSearch, new Map(), until).get(id)?.product;
          expect(await asOf(instant, id)).toEqual(expected ? [expected] : []);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has the prices and the stock of that time, and does not exist before its first event', async () => {
    clock(10);
    await log.record(CATALOG, product, 'mug', created('mug', { variants: [{ part: '1', minor: 900 }] }));
    await log.record(INVENTORY, item, 'mug_1', adjusted(5));
    clock(20);
    await log.record(CATALOG, product, 'mug', revised('mug', { variants: [{ part: '1', minor: 1_200 }] }));
    clock(30);
    await log.record(INVENTORY, item, 'mug_1', adjusted(-4));
    const shown = async (instant: string) =>
      (await asOf(instant, 'mug')).map(({ version, updatedAt, variants: [one] }) => [
        version,
        updatedAt,
        one?.price.minor,
        one?.available,
      ]);
    expect(await shown(at(9, 999))).toEqual([]);
    expect(await shown(at(10))).toEqual([[1, at(10), 900, 5]]);
    expect(await shown(at(19, 999))).toEqual([[1, at(10), 900, 5]]);
    expect(await shown(at(20))).toEqual([[2, at(20), 1_200, 5]]);
    expect(await shown(at(30))).toEqual([[2, at(20), 1_200, 1]]);
  });

  it('is returned together with others, each once, without unknown ones', async () => {
    clock(40);
    await log.record(CATALOG, product, 'cup', created('cup'));
    expect((await asOf(at(40), 'cup', 'nothing', 'mug', 'cup')).map(({ id }) => id)).toEqual(['cup', 'mug']);
  });
});
