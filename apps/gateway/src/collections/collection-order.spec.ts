import { collectionSortOrders } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { listingOf } from './collection-order.js';

const listed = { handle: 'a', title: 'A', descriptionHtml: '', sortOrder: 'MANUAL', productIds: ['p'] };
const ruleSet = { anyOf: true, rules: [{ column: 'TAG', relation: 'EQUALS', value: 'oak' }] };
const ruled = { handle: 'a', title: 'A', descriptionHtml: '', sortOrder: 'ALPHA_DESC', ruleSet };

describe('the products of a collection that staff made', () => {
  it('come in the order of the list', () => {
    const inOrder = { collection: { productIds: ['p'], inOrder: true }, sortKey: 'MANUAL', reverse: false };
    expect(listingOf(listed, {})).toEqual(inOrder);
    expect(listingOf(listed, { sortKey: 'COLLECTION_DEFAULT', reverse: true })).toEqual({ ...inOrder, reverse: true });
    expect(listingOf({ ...listed, sortOrder: 'PRICE_ASC' }, { sortKey: 'MANUAL' })).toEqual(inOrder);
  });

  it('come in the order of the collection, which a client can turn around', () => {
    const byTitle = { collection: { ruleSet }, sortKey: 'TITLE', reverse: true };
    expect(listingOf(ruled, { sortKey: 'COLLECTION_DEFAULT' })).toEqual(byTitle);
    expect(listingOf(ruled, { sortKey: 'MANUAL', reverse: true })).toEqual({ ...byTitle, reverse: false });
    expect(listingOf({ ...ruled, sortOrder: 'OF_A_LATER_RELEASE' }, {})).toMatchObject({ sortKey: 'BEST_SELLING' });
  });

  it('come in another order that is asked for', () =>
    expect(listingOf(ruled, { sortKey: 'PRICE' })).toEqual({ collection: { ruleSet }, sortKey: 'PRICE', reverse: false }));

  it.each(collectionSortOrders)('have the order %s', (sortOrder) =>
    expect(listingOf({ ...listed, sortOrder }, {}).reverse).toBe(sortOrder.endsWith('_DESC')),
  );
});
