import type { ItemEvent } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { itemDecider } from './item.js';

const stockAdjusted = (delta: number, reason = 'delivery'): ItemEvent => ({ type: 'StockAdjusted', delta, reason });
const stockHeld = (quantity: number): ItemEvent => ({ type: 'StockHeld', orderId: 'o1', quantity });
const countStock = (onHand: number) => ({ type: 'CountStock', onHand, reason: 'stocktaking' }) as const;
const adjustStock = (delta: number) => ({ type: 'AdjustStock', delta, reason: 'breakage' }) as const;
const givenItem = given(itemDecider);

describe('an item without events', () => {
  it('is counted', () => givenItem().when(countStock(7)).then(stockAdjusted(7, 'stocktaking')));
  it('rejects a decrease', () => givenItem().when(adjustStock(-1)).thenRejected({ type: 'StockOutOfRange', onHand: 0 }));
  it('appends nothing when it is counted as zero', () => givenItem().when(countStock(0)).thenNothing());
});

describe('an item in stock', () => {
  it('is corrected by a count', () => givenItem(stockAdjusted(7)).when(countStock(5)).then(stockAdjusted(-2, 'stocktaking')));
  it('appends nothing when the count is equal', () => givenItem(stockAdjusted(7)).when(countStock(7)).thenNothing());
  it('is increased and decreased', () => {
    givenItem(stockAdjusted(7)).when(adjustStock(3)).then(stockAdjusted(3, 'breakage'));
    givenItem(stockAdjusted(7)).when(adjustStock(-7)).then(stockAdjusted(-7, 'breakage'));
  });
  it('appends nothing for an adjustment of zero', () => givenItem(stockAdjusted(7)).when(adjustStock(0)).thenNothing());
  it('rejects a decrease below zero', () =>
    givenItem(stockAdjusted(7)).when(adjustStock(-8)).thenRejected({ type: 'StockOutOfRange', onHand: 7 }));
  it('rejects an increase beyond a thousand million', () =>
    givenItem(stockAdjusted(1_000_000_000))
      .when(adjustStock(1))
      .thenRejected({ type: 'StockOutOfRange', onHand: 1_000_000_000 }));
});

describe('an item reserved for orders', () => {
  it('may be decreased to the reserved quantity', () =>
    givenItem(stockAdjusted(7), stockHeld(5)).when(countStock(5)).then(stockAdjusted(-2, 'stocktaking')));
  it('rejects a decrease below the reserved quantity', () => {
    givenItem(stockAdjusted(7), stockHeld(5)).when(countStock(4)).thenRejected({ type: 'StockIsHeld', onHand: 7, held: 5 });
    givenItem(stockAdjusted(7), stockHeld(5)).when(adjustStock(-3)).thenRejected({ type: 'StockIsHeld', onHand: 7, held: 5 });
  });
  it('is available again when the hold is released', () =>
    givenItem(stockAdjusted(7), stockHeld(5), { type: 'HoldReleased', orderId: 'o1', quantity: 5 }).thenState({
      onHand: 7,
      held: 0,
    }));
  it('is decreased when the hold is committed', () =>
    givenItem(stockAdjusted(7), stockHeld(5), { type: 'HoldCommitted', orderId: 'o1', quantity: 5 }).thenState({
      onHand: 2,
      held: 0,
    }));
});

const policy = (tracked: boolean, inventoryPolicy: 'deny' | 'continue'): ItemEvent => ({
  type: 'InventoryPolicyChanged',
  tracked,
  inventoryPolicy,
});
const endless = policy(true, 'continue');
const uncounted = policy(false, 'deny');
const change = (rules: { tracked?: boolean; inventoryPolicy?: 'deny' | 'continue' }) =>
  ({ type: 'ChangeInventoryPolicy', ...rules }) as const;

describe('the inventory policy of an item', () => {
  it('is tracked and `deny` by default', () =>
    givenItem()
      .when(change({ tracked: true, inventoryPolicy: 'deny' }))
      .thenNothing());
  it('changes one rule at a time, or both at once', () => {
    givenItem(endless)
      .when(change({ tracked: false }))
      .then(policy(false, 'continue'));
    givenItem(uncounted)
      .when(change({ inventoryPolicy: 'continue' }))
      .then(policy(false, 'continue'));
    givenItem(policy(false, 'continue'))
      .when(change({ tracked: true, inventoryPolicy: 'deny' }))
      .then(policy(true, 'deny'));
  });
  it('stays when it is set to the same value, or not given', () => {
    givenItem(endless)
      .when(change({ inventoryPolicy: 'continue' }))
      .thenNothing();
    givenItem(endless).when(change({})).thenNothing();
    givenItem(endless, stockAdjusted(7)).when(countStock(5)).then(stockAdjusted(-2, 'stocktaking'));
  });
  it('changes with a count, which the new policy then validates', () => {
    const counted = { ...countStock(4), tracked: true, inventoryPolicy: 'continue' } as const;
    givenItem(stockAdjusted(7), stockHeld(5)).when(counted).then(endless, stockAdjusted(-3, 'stocktaking'));
    givenItem(endless, stockAdjusted(7), stockHeld(5))
      .when({ ...counted, inventoryPolicy: 'deny' })
      .thenRejected({ type: 'StockIsHeld', onHand: 7, held: 5 });
  });
});

describe('an oversold item', () => {
  const oversold = [endless, stockAdjusted(1), stockHeld(3)] as const;
  const committed: ItemEvent = { type: 'HoldCommitted', orderId: 'o1', quantity: 3 };
  it('is backordered by the paid quantity that is missing', () =>
    givenItem(...oversold, committed).thenState({
      onHand: 0,
      held: 0,
      backordered: 2,
      tracked: true,
      inventoryPolicy: 'continue',
    }));
  it('uses the next delivery for back orders', () =>
    givenItem(...oversold, committed, stockAdjusted(5)).thenState({
      onHand: 3,
      held: 0,
      tracked: true,
      inventoryPolicy: 'continue',
    }));
  it('has the counted quantity after a count', () =>
    givenItem(...oversold, committed)
      .when(countStock(4))
      .then(stockAdjusted(6, 'stocktaking')));
  it('may be counted below the reserved quantity, and increased from below zero when overselling is no longer allowed', () => {
    givenItem(...oversold)
      .when(countStock(0))
      .then(stockAdjusted(-1, 'stocktaking'));
    givenItem(...oversold, committed, policy(true, 'deny'))
      .when(adjustStock(1))
      .then(stockAdjusted(1, 'breakage'));
    givenItem(...oversold, committed, policy(true, 'deny'))
      .when(adjustStock(-1))
      .thenRejected({ type: 'StockOutOfRange', onHand: 0 });
  });
  it('cannot be backordered by more than a thousand million', () =>
    givenItem(endless).when(adjustStock(-1_000_000_001)).thenRejected({ type: 'StockOutOfRange', onHand: 0 }));
});
