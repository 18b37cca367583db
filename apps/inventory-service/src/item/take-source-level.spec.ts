import type { ItemState } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import { describe, expect, it } from 'vitest';
import { type ItemCommand, itemDecider, nothingInStock } from './item.js';
import type { SourceStock } from './take-source-level.js';

const after = (state: ItemState, ...commands: readonly ItemCommand[]): ItemState =>
  commands.reduce((item, command) => {
    const decision = itemDecider.decide(item, command);
    return 'rejected' in decision ? item : fold(itemDecider.evolve, item, decision.accepted);
  }, state);
const take = (onHand: number, more: Partial<SourceStock> = {}): ItemCommand => ({
  type: 'TakeStock',
  warehouse: 'H1',
  onHand,
  ...more,
});

describe('the stock of a warehouse of the ERP', () => {
  it('is taken as a difference, so that what the shop sold and counted stays', () => {
    const sold = after(nothingInStock, take(10), { type: 'AdjustStock', delta: -3, reason: 'sold' });
    expect(after(sold, take(14))).toMatchObject({ onHand: 11, sources: [{ warehouse: 'H1', onHand: 14 }] });
  });

  it('is counted by warehouse, and once however often it is told', () =>
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
});
