import { CATALOG, product } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { created, revised } from '../fixtures/products.fixture.js';
import { productHistories } from './product-histories.js';

describe('histories of products, on a real broker', () => {
  let log: TemporaryLog;
  beforeAll(async () => {
    log = await temporaryLog();
    await log.record(CATALOG, product, 'p', created('p'));
    await log.record(CATALOG, product, 'q', created('q'));
    await log.record(CATALOG, product, 'p', revised('p', { title: 'New' }), revised('p', { title: 'New', status: 'draft' }));
  });
  afterAll(() => log.remove());

  const read = async (productIds: string[], slice = {}) =>
    (await productHistories(await log.as('search-view'), { productIds, slice })).histories;

  it('have each event with the fields that it changed, without unknown products', async () => {
    const histories = await read(['q', 'nothing', 'p', 'p']);
    const summaries = histories.map(({ productId, totalCount, entries }) => [
      productId,
      totalCount,
      entries.map(({ event: { type }, version, changed }) => [type, version, changed]),
    ]);
    expect(summaries).toEqual([
      ['q', 1, [['ProductCreated', 1, []]]],
      [
        'p',
        3,
        [
          ['ProductCreated', 1, []],
          ['ProductRevised', 2, ['TITLE']],
          ['ProductRevised', 3, ['STATUS']],
        ],
      ],
    ]);
  });

  it('compare with the events before a later page', async () => {
    const [first] = await read(['p'], { first: 1 });
    const [rest] = await read(['p'], { first: 1, after: `CATALOG:${first?.entries[0]?.seq}` });
    expect(rest).toMatchObject({ entries: [{ version: 2, changed: ['TITLE'] }], hasNextPage: true, hasPreviousPage: true });
  });
});
