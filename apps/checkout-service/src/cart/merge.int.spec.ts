import { CART, CATALOG, CartOfCustomer, type CartRequest, cart, product, ReadCart } from '@millrace/contracts';
import { type CommandSender, loadEvents, openCommandSender, sendQuery } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../index.js';
import { productPut } from '../price-list/product.fixture.js';
import { key, newLine, wrongKey } from './cart.fixture.js';

const opening = { currency: 'EUR', note: '', attributes: [], buyer: {} };

describe('carts of a customer, on a real broker', () => {
  let log: TemporaryLog;
  let services: RunningApp[];
  let commands: CommandSender;
  beforeAll(async () => {
    log = await temporaryLog();
    for (const id of ['mug', 'pot']) await log.record(CATALOG, product, id, productPut(id, 1200));
    const settings = { NATS_URL: log.broker.url, NATS_PASSWORD: 'test' };
    services = [await app.start(settings), await app.start(settings)];
    commands = await openCommandSender(await log.as('gateway'));
  });
  afterAll(async () => {
    await commands.stop();
    for (const service of services) await service.stop();
    await log.remove();
  });

  let sent = 0;
  const send = (id: string, request: CartRequest, requestId = `r${(sent += 1)}`) =>
    commands.send({ aggregate: cart, id, requestId, request });
  const create = (id: string, quantity: number, variant = 'mug_1', keyHash = key) =>
    send(id, { type: 'CreateCart', ...opening, keyHash, lines: [newLine(`${id}l`, variant, quantity)] });
  const logIn = (id: string, customerId: string) => send(id, { type: 'AttachCustomer', keyHash: key, customerId });
  const undo = (id: string) => send(id, { type: 'UndoMerge', keyHash: key });
  const read = async (cartId: string, keyHash = key) =>
    (await sendQuery(await log.as('gateway'), ReadCart, { cartId, keyHash })).data.cart?.state;
  const openCart = async (customerId: string, except?: string) =>
    (await sendQuery(await log.as('gateway'), CartOfCustomer, { customerId, ...(except && { except }) })).data.cartId;
  const eventsOf = async (id: string) => loadEvents(await log.as('gateway'), CART, cart, id);
  const pieces = (state: Awaited<ReturnType<typeof read>>) =>
    state?.lines.map(({ variantId, quantity }) => [variantId, quantity]) ?? [];

  it('become one when the customer logs in, and two again when that is undone', async () => {
    await create('s1', 3);
    await create('t1', 2);
    await logIn('s1', 'ada');
    expect(await openCart('ada')).toBe('s1');
    expect(await openCart('ada', 's1')).toBeNull();
    const merged = await logIn('t1', 'ada');
    expect(merged).toMatchObject({ status: 'accepted', state: { customerId: 'ada', lines: [{ lineId: 't1l', quantity: 5 }] } });
    expect(await read('s1')).toMatchObject({ mergedInto: 't1' });
    expect(await openCart('ada')).toBe('t1');
    expect(await send('s1', { type: 'ChangeNote', keyHash: key, note: 'late' })).toMatchObject({
      rejection: { type: 'CartWasMerged', cartId: 't1' },
    });
    expect(await logIn('t1', 'ada')).toMatchObject({ status: 'accepted', changed: false });
    await send('t1', { type: 'ChangeLines', keyHash: key, lines: [{ lineId: 't1l', quantity: 4 }] });
    expect(await undo('t1')).toMatchObject({ status: 'accepted', state: { lines: [{ quantity: 1 }] } });
    expect(pieces(await read('s1'))).toEqual([['mug_1', 3]]);
    expect(await undo('t1')).toMatchObject({ status: 'rejected', rejection: { type: 'NoMergeToUndo' } });
    const types = async (id: string) => (await eventsOf(id)).map(({ event }) => event.type);
    expect(await types('t1')).toEqual(['CartCreated', 'CustomerAttached', 'CartMerged', 'LinesChanged', 'CartMergeUndone']);
    expect(await types('s1')).toEqual(['CartCreated', 'CustomerAttached', 'CartMergedInto', 'CartUnmerged']);
  });

  it('have the same result when the request comes again', async () => {
    await create('s2', 3);
    await create('t2', 2);
    await logIn('s2', 'bob');
    const request: CartRequest = { type: 'AttachCustomer', keyHash: key, customerId: 'bob' };
    const [first, again] = [await send('t2', request, 'once'), await send('t2', request, 'once')];
    expect(again).toMatchObject({ status: 'accepted', state: 'state' in first ? first.state : undefined });
    expect((await eventsOf('t2')).filter(({ event }) => event.type === 'CartMerged')).toHaveLength(1);
  });

  it('are found in a chain of merges, from the first to the last', async () => {
    for (const id of ['a3', 'b3', 'c3']) {
      await create(id, 1, 'pot_1');
      await logIn(id, 'cleo');
    }
    expect(await read('a3')).toMatchObject({ mergedInto: 'c3' });
    expect(pieces(await read('c3'))).toEqual([['pot_1', 3]]);
    expect(await read('a3', wrongKey)).toBeUndefined();
  });

  it('lose no line when both are changed and merged and split at the same time', async () => {
    await create('s4', 1);
    await create('t4', 1);
    await logIn('s4', 'dora');
    const addTo = (id: string) => (index: number) =>
      send(id, { type: 'AddLines', keyHash: key, lines: [newLine(`${id}-${index}`, index % 2 ? 'mug_1' : 'pot_1', 1)] });
    const adds = Array.from({ length: 12 }, (_, index) => [addTo('s4')(index), addTo('t4')(index)]).flat();
    const results = await Promise.all([
      logIn('t4', 'dora'),
      ...adds,
      undo('t4'),
      logIn('t4', 'dora'),
      ...[12, 13].map(addTo('s4')),
    ]);
    const open = (await read('s4'))?.mergedInto === undefined ? ['s4', 't4'] : ['t4'];
    const total = (await Promise.all(open.map((id) => read(id)))).flatMap((state) => state?.lines ?? []);
    const accepted = results.slice(1, 25).filter(({ status }) => status === 'accepted').length;
    const late = results.slice(-2).filter(({ status }) => status === 'accepted').length;
    expect(total.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(2 + accepted + late);
  });
});
