import { CATALOG, type ProductDetails, product } from '@millrace/contracts';
import { loadEvents, openCommandSender, type CommandSender } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../index.js';

const mug = (title: string): ProductDetails => ({
  handle: 'mug',
  title,
  descriptionHtml: '',
  vendor: 'Kiln',
  productType: 'Kitchen',
  category: '',
  tags: [],
  options: [],
  images: [],
  seo: { title: '', description: '' },
  status: 'active',
  variants: [{ id: 'mug_1', title: 'Mug', sku: '', price: { minor: 1200, currency: 'EUR' }, selectedOptions: [] }],
});

describe('the catalogue service, on a real broker', () => {
  let log: TemporaryLog;
  let service: RunningApp;
  let requests: CommandSender;
  beforeAll(async () => {
    log = await temporaryLog();
    service = await app.start({ NATS_URL: log.broker.url, NATS_PASSWORD: 'test' });
    requests = await openCommandSender(await log.as('gateway'));
  });
  afterAll(async () => {
    await requests.stop();
    await service.stop();
    await log.remove();
  });

  const put = (id: string, requestId: string, details: ProductDetails) =>
    requests.send({ aggregate: product, id, requestId, request: { type: 'PutProduct', ...details } });
  const historyOf = async (id: string) =>
    (await loadEvents(await log.as('gateway'), CATALOG, product, id)).map(({ event }) => event.type);

  it('creates a product, revises it, and leaves it when nothing is new', async () => {
    expect(await put('p1', 'r1', mug('Mug'))).toMatchObject({ status: 'accepted', version: 1, state: { details: mug('Mug') } });
    expect(await put('p1', 'r2', mug('Cup'))).toMatchObject({ status: 'accepted', version: 2, changed: true });
    expect(await put('p1', 'r3', mug('Cup'))).toMatchObject({ status: 'accepted', version: 2, changed: false });
    expect(await historyOf('p1')).toEqual(['ProductCreated', 'ProductRevised']);
  });

  it('gives the same answer to the same request, and refuses its id for another', async () => {
    const first = await put('p2', 'r4', mug('Mug'));
    await put('p2', 'r5', mug('Cup'));
    expect(await put('p2', 'r4', mug('Mug'))).toEqual({ ...first, changed: false });
    expect(await put('p2', 'r4', mug('Jug'))).toEqual({ status: 'reused' });
    expect(await historyOf('p2')).toEqual(['ProductCreated', 'ProductRevised']);
  });

  it('refuses details that contradict themselves and appends nothing', async () => {
    const [variant] = mug('Mug').variants;
    const twice = variant ? [variant, { ...variant, id: 'mug_2' }] : [];
    expect(await put('p3', 'r6', { ...mug('Mug'), variants: twice })).toMatchObject({
      status: 'rejected',
      rejection: { type: 'VariantsShareOptions', variantIds: ['mug_1', 'mug_2'] },
    });
    expect(await historyOf('p3')).toEqual([]);
  });
});
