import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import { describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';
import { shoppingAt } from './shopping/shopping.js';

const page = readFileSync(join(projectFolder, 'docs/orders.md'), 'utf8');
const documents = [...page.matchAll(/```graphql (shop|admin)\n[a-z]+ (\w+) ([\s\S]+?)```/g)].map(([whole, api, name]) => ({
  api,
  name: name ?? '',
  text: whole.replace(/```graphql \w+\n/, '').replace('```', ''),
}));

type Errors = { userErrors: unknown[] };
type Order = { returns: { id: string; status: string }[]; refunded: string; status: string; timeline: { event: string }[] };

describe('docs/orders.md', () => {
  it('shows requests that work as they are written', async () => {
    const client = clientOf(inject('shop'));
    const shopping = shoppingAt(client);
    const known: Record<string, string> = { uuid: randomUUID() };
    const run = <T>(name: string): Promise<T> => {
      const { api, text } = documents.find((document) => document.name === name) ?? { api: '', text: '' };
      const filled = text.replaceAll(/<(\w+)>/g, (_, value: string) => known[value] ?? `missing ${value}`);
      return api === 'admin' ? client.requestAsStaff<T>(filled) : client.request<T>(filled);
    };
    expect(documents.map(({ name }) => name)).toEqual([
      'CancelOrder',
      'ChangeAddress',
      'AnnounceReturn',
      'ReceiveReturn',
      'Refund',
      'Order',
    ]);
    const variantId = await shopping.variantInStock(9);
    known['first'] = (await shopping.buy(variantId, 1)).order.id;
    expect((await run<{ orderCancel: Errors }>('CancelOrder')).orderCancel.userErrors).toEqual([]);
    known['second'] = (await shopping.buy(variantId, 2)).order.id;
    expect((await run<{ orderShippingAddressUpdate: Errors }>('ChangeAddress')).orderShippingAddressUpdate.userErrors).toEqual(
      [],
    );
    await shopping.orderAfter(known['second'], 'CLOSED');
    const query = 'query ($id: ID!) { order(id: $id) { lines(first: 1) { nodes { id } } } }';
    type Lines = { order: { lines: { nodes: { id: string }[] } } };
    known['line'] = (await client.request<Lines>(query, { id: known['second'] })).order.lines.nodes[0]?.id ?? '';
    const announced = (await run<{ orderRequestReturn: Errors & { order: Order } }>('AnnounceReturn')).orderRequestReturn;
    expect(announced.userErrors).toEqual([]);
    known['return'] = announced.order.returns[0]?.id ?? '';
    const received = (await run<{ orderReceiveReturn: Errors & { order: Order } }>('ReceiveReturn')).orderReceiveReturn;
    expect(received).toMatchObject({ userErrors: [], order: { returns: [{ status: 'RECEIVED' }] } });
    expect((await run<{ orderRefund: Errors }>('Refund')).orderRefund.userErrors).toEqual([]);
    await shopping.orderAfter(known['first'], 'CANCELLED');
    await expect.poll(async () => (await run<{ order: Order }>('Order')).order.refunded, { timeout: 30_000 }).toBe('1.50');
  });
});
