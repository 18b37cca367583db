import type { ItemEvent } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { itemDecider } from './item.js';

const stockAdjusted = (delta: number, reason = 'delivery'): ItemEvent => ({ type: 'StockAdjusted', delta, reason });
const stockHeld = (quantity: number): ItemEvent => ({ type: 'StockHeld', orderId: 'o1', quantity });
const countStock = (onHand: number) => ({ type: 'CountStock', onHand, reason: 'stocktaking' }) as const;
const adjustStock = (delta: number) => ({ type: 'AdjustStock', delta, reason: 'breakage' }) as const;
const givenItem = given(itemDecider);

describe('an item never counted', () => {
  it('is what is counted', () => givenItem().when(countStock(7)).then(stockAdjusted(7, 'stocktaking')));
  it('has nothing to take away', () => givenItem().when(adjustStock(-1)).thenRejected({ type: 'StockOutOfRange', onHand: 0 }));
  it('counted as nothing stays nothing', () => givenItem().when(countStock(0)).thenNothing());
});

describe('an item in stock', () => {
  it('is corrected by a count', () => givenItem(stockAdjusted(7)).when(countStock(5)).then(stockAdjusted(-2, 'stocktaking')));
  it('counted as it is stays so', () => givenItem(stockAdjusted(7)).when(countStock(7)).thenNothing());
  it('gains and loses pieces', () => {
    givenItem(stockAdjusted(7)).when(adjustStock(3)).then(stockAdjusted(3, 'breakage'));
    givenItem(stockAdjusted(7)).when(adjustStock(-7)).then(stockAdjusted(-7, 'breakage'));
  });
  it('adjusted by nothing stays so', () => givenItem(stockAdjusted(7)).when(adjustStock(0)).thenNothing());
  it('cannot fall below nothing', () =>
    givenItem(stockAdjusted(7)).when(adjustStock(-8)).thenRejected({ type: 'StockOutOfRange', onHand: 7 }));
  it('cannot grow beyond a thousand million', () =>
    givenItem(stockAdjusted(1_000_000_000))
      .when(adjustStock(1))
      .thenRejected({ type: 'StockOutOfRange', onHand: 1_000_000_000 }));
});

describe('an item held for orders', () => {
  it('may fall to what is held', () =>
    givenItem(stockAdjusted(7), stockHeld(5)).when(countStock(5)).then(stockAdjusted(-2, 'stocktaking')));
  it('cannot fall below what is held', () => {
    givenItem(stockAdjusted(7), stockHeld(5)).when(countStock(4)).thenRejected({ type: 'StockIsHeld', onHand: 7, held: 5 });
    givenItem(stockAdjusted(7), stockHeld(5)).when(adjustStock(-3)).thenRejected({ type: 'StockIsHeld', onHand: 7, held: 5 });
  });
  it('is free again when the hold is released', () =>
    givenItem(stockAdjusted(7), stockHeld(5), { type: 'HoldReleased', orderId: 'o1', quantity: 5 }).thenState({
      onHand: 7,
      held: 0,
    }));
  it('leaves the house when the hold is committed', () =>
    givenItem(stockAdjusted(7), stockHeld(5), { type: 'HoldCommitted', orderId: 'o1', quantity: 5 }).thenState({
      onHand: 2,
      held: 0,
    }));
});
