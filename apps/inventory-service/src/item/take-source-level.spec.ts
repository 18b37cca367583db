import type { ItemState } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ItemCommand, itemDecider, nothingInStock } from './item.js';
import type { SourceStock } from './take-source-level.js';

const after = (state: ItemState, ...commands: readonly ItemCommand[]): ItemState =>
  commands.reduce((item, command) => {
    const decision = itemDecider.decide(item, command);
    return 'rejected' in decision ? item : fold(itemDecider.evolve, item, decision.accepted);
  }, state);
/** The stream of the ERP: each event has the next sequence, unless one is given. */
let lastSeq = 0;
const take = (onHand: number, more: Partial<SourceStock> = {}): ItemCommand => {
  lastSeq += 1;
  return { type: 'TakeStock', seq: lastSeq, warehouse: 'H1', onHand, ...more };
};

describe('the stock of a warehouse of the ERP', () => {
  it('is taken as a difference, so that what the shop sold and counted stays', () => {
    const sold = after(nothingInStock, take(10), { type: 'AdjustStock', delta: -3, reason: 'sold' });
    expect(after(sold, take(14))).toMatchObject({ onHand: 11, sources: [{ warehouse: 'H1', onHand: 14 }] });
  });

  it('is counted by warehouse, and once however often it is said', () =>
    expect(after(nothingInStock, take(10), take(5, { warehouse: 'A2' }), take(10), take(5, { warehouse: 'A2' })).onHand).toBe(
      15,
    ));

  it('leaves what is promised to orders, and takes the rest later', () => {
    const promised: ItemState = { ...after(nothingInStock, take(10)), held: 4 };
    const short = after(promised, take(2));
    expect(short).toMatchObject({ onHand: 4, held: 4, sources: [{ onHand: 4 }] });
    expect(after({ ...short, held: 0 }, take(1)).onHand).toBe(1);
  });

  it('is not counted twice when the ERP books what the shop has sold', () => {
    const sold = after(nothingInStock, take(10), { type: 'AdjustStock', delta: -3, reason: 'sold' });
    const booked = after(sold, take(7, { before: 10, ofShop: true }));
    expect(booked).toMatchObject({ onHand: 7, sources: [{ onHand: 7 }] });
    expect(after(booked, take(9, { before: 7 })).onHand).toBe(9);
  });

  it('leads to no event when the row changed otherwise', () =>
    expect(itemDecider.decide(after(nothingInStock, take(10)), take(10, { before: 10 }))).toEqual({ accepted: [] }));

  it('is the newest level, not the one delivered last', () => {
    const [ten, five, eight] = [take(10), take(5), take(8)];
    expect(after(nothingInStock, ten, eight, five, ten)).toMatchObject({ onHand: 8, sources: [{ onHand: 8 }] });
  });

  it('is the same in whatever order its events are delivered, and however often', () => {
    const change = fc.record({
      warehouse: fc.constantFrom('H1', 'A2'),
      onHand: fc.integer({ min: 0, max: 9 }),
      ofShop: fc.boolean(),
      /** A snapshot does not know the former level. */
      isRead: fc.boolean(),
    });
    const stream = fc.array(change, { minLength: 1, maxLength: 8 }).chain((changes) => {
      const levels = new Map<string, number>();
      const commands = changes.map(({ warehouse, onHand, ofShop, isRead }, index) => {
        const before = levels.get(warehouse) ?? 0;
        levels.set(warehouse, onHand);
        const more = isRead ? {} : { before, ...(ofShop && ({ ofShop: true } as const)) };
        return take(onHand, { seq: index + 1, warehouse, ...more });
      });
      const delivered = [...commands, ...commands];
      return fc.tuple(fc.constant(commands), fc.shuffledSubarray(delivered, { minLength: delivered.length }));
    });
    fc.assert(
      fc.property(stream, ([commands, delivered]) => {
        expect(levelsAfter(delivered)).toEqual(levelsAfter(commands));
      }),
    );
  });
});

/** The pieces after commands, each of which the log executes once when it led to an event. */
const levelsAfter = (commands: readonly ItemCommand[]) => {
  const executed = new Set<ItemCommand>();
  let state: ItemState = { ...nothingInStock, onHand: 1000 };
  for (const command of commands) {
    if (executed.has(command)) continue;
    const changed = after(state, command);
    if (changed !== state) executed.add(command);
    state = changed;
  }
  const pieces = (state.sources ?? []).map(({ warehouse, onHand }) => [warehouse, onHand] as const);
  return { onHand: state.onHand, pieces: new Map(pieces.filter(([, onHand]) => onHand !== 0)) };
};
