import { describe, expect, it } from 'vitest';
import { capacityOf, instancesFor, type OperationLoad, otherLimits } from './capacity.js';

const order: OperationLoad = {
  work: 'order',
  cpuMs: { gateway: 10, 'checkout-service': 8, 'orders-view': 4, broker: 18 },
  messages: { ORDER: 5, CART: 2 },
};
const search: OperationLoad = { work: 'search', cpuMs: { gateway: 0.6, 'search-view': 0.4 }, messages: {} };

describe('the capacity', () => {
  it('is that of the cores while these are few', () => {
    expect(capacityOf(order, 4, 2_000)).toEqual({ part: 'the cores', perSecond: 80 });
  });

  it('is that of the fold that has one thread, then, when that is cheaper, of the stream', () => {
    expect(capacityOf(order, 100, 2_000)).toEqual({ part: 'the fold of orders-view', perSecond: 200 });
    expect(capacityOf(order, 100, 1_000)).toEqual({ part: 'the stream ORDER', perSecond: 160 });
    expect(otherLimits(order, 1_000).map(({ part }) => part)).toEqual([
      'the stream ORDER',
      'the fold of orders-view',
      'the stream CART',
    ]);
  });

  it('grows with the cores where nothing is written', () => {
    expect(capacityOf(search, 100, 2_000)).toEqual({ part: 'the cores', perSecond: 80_000 });
    expect([...instancesFor(search, 4_000)]).toEqual([
      ['gateway', 3],
      ['search-view', 2],
    ]);
  });

  it('needs instances of what can be shared, and none of what cannot', () => {
    expect([...instancesFor(order, 160)]).toEqual([
      ['gateway', 2],
      ['checkout-service', 2],
    ]);
  });
});
