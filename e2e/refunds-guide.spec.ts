import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import { describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';
import { shoppingAt } from './shopping/shopping.js';

const page = readFileSync(join(projectFolder, 'docs/refunds.md'), 'utf8');
const documents = [...page.matchAll(/```graphql (shop|admin)\n([a-z]+ (\w+) [\s\S]+?)```/g)].map(
  ([, api = '', text = '', name = '']) => ({ api, text, name }),
);

type Errors = { userErrors: { code: string }[] };
type Refund = { orderRefund: Errors & { refundId: string } };
type Received = { orderReceiveReturn: Errors & { returnId: string; order: { returns: { status: string }[] } } };
type Look = {
  order: {
    captured: string;
    refunded: string;
    lines: { id: string }[];
    returns: { status: string }[];
    timeline: { event: string }[];
  };
};

describe('docs/refunds.md', () => {
  it('shows requests that work as they are written', async () => {
    const client = clientOf(inject('shop'));
    const shopping = shoppingAt(client);
    const known: Record<string, string> = { key: randomUUID(), otherKey: randomUUID() };
    const run = <T>(name: string): Promise<T> => {
      const { api, text } = documents.find((document) => document.name === name) ?? { api: '', text: '' };
      const filled = text.replaceAll(/<(\w+)>/g, (_, value: string) => known[value] ?? `missing ${value}`);
      return api === 'admin' ? client.requestAsStaff<T>(filled) : client.request<T>(filled);
    };
    const refunded = async () => (await run<Look>('LookAtOrder')).order.refunded;
    expect(documents.map(({ name }) => name)).toEqual([
      'LookAtOrder',
      'RefundPart',
      'AnnounceReturn',
      'ReceiveReturn',
      'ReceiveUnannounced',
      'RefundRest',
      'RefundTooMuch',
      'BuyersView',
    ]);
    const { order } = await shopping.buy(await shopping.variantInStock(9), 3);
    known['buyersOrder'] = order.id;
    known['order'] = order.id;
    await shopping.orderAfter(order.id, 'CLOSED');
    const look = async () => (await run<Look>('LookAtOrder')).order;
    await expect.poll(async () => (await look()).lines.length, { timeout: 30_000 }).toBe(1);
    known['line'] = (await look()).lines[0]?.id ?? '';

    const part = await run<Refund>('RefundPart');
    expect(part.orderRefund.userErrors).toEqual([]);
    expect(await run<Refund>('RefundPart')).toEqual(part);
    await expect.poll(refunded, { timeout: 30_000 }).toBe('1.00');

    type Announced = { orderRequestReturn: Errors & { order: { returns: { id: string }[] } } };
    const announced = (await run<Announced>('AnnounceReturn')).orderRequestReturn;
    expect(announced.userErrors).toEqual([]);
    known['return'] = announced.order.returns[0]?.id ?? '';
    expect((await run<Received>('ReceiveReturn')).orderReceiveReturn.userErrors).toEqual([]);
    expect((await run<Received>('ReceiveUnannounced')).orderReceiveReturn.userErrors).toEqual([]);
    await expect.poll(refunded, { timeout: 30_000 }).toBe('3.00');

    expect((await run<Refund>('RefundRest')).orderRefund.userErrors).toEqual([]);
    const { captured } = await look();
    await expect.poll(refunded, { timeout: 30_000 }).toBe(captured);
    expect((await run<Refund>('RefundTooMuch')).orderRefund.userErrors).toMatchObject([{ code: 'AMOUNT_TOO_LARGE' }]);
    const view = async () => (await run<{ order: { totalRefunded: { amount: string } } }>('BuyersView')).order;
    await expect.poll(view, { timeout: 30_000 }).toMatchObject({
      totalRefunded: { amount: captured },
      returns: [{ status: 'RECEIVED' }, { status: 'RECEIVED' }],
    });
  });
});
