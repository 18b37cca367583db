import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import { describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';

const documents = [...readFileSync(join(projectFolder, 'README.md'), 'utf8').matchAll(/```graphql\n([\s\S]+?)```/g)].map(
  ([, text = '']) => text,
);

type Found = { search: { totalCount: number; nodes: { variants: { nodes: { id: string }[] } }[] } };
type Filled = { cartCreate: { cart: { id: string; totalQuantity: number }; userErrors: unknown[] } };
type Variants = { deliveryOptions: { handle: string }[] };
type Paid = { checkoutComplete: { order: { id: string; name: string }; userErrors: unknown[] } };
type StartRecord = { cart: { totalQuantity: number }; order: { history: { nodes: { type: string }[] } } };
type Tracked = { order: { name: string; timeline: { event: string }[] } };

describe('the README', () => {
  it('shows requests that work as they are written', async () => {
    const shop = clientOf(inject('shop'));
    const known: Record<string, string> = { uuid: randomUUID() };
    const run = <T>(at: number): Promise<T> =>
      shop.request<T>((documents[at] ?? '').replaceAll(/<(\w+)>/g, (_, name: string) => known[name] ?? `missing ${name}`));

    expect(documents).toHaveLength(6);
    const found = await run<Found>(0);
    expect(found.search.totalCount).toBeGreaterThan(0);
    known['variant'] = found.search.nodes[0]?.variants.nodes[0]?.id ?? '';
    const filled = await run<Filled>(1);
    expect(filled.cartCreate).toMatchObject({ cart: { totalQuantity: 1 }, userErrors: [] });
    known['cart'] = filled.cartCreate.cart.id;
    known['instant'] = new Date().toISOString();
    const variants = await run<Variants>(2);
    known['delivery'] = variants.deliveryOptions[0]?.handle ?? '';
    const paid = await run<Paid>(3);
    expect(paid.checkoutComplete.userErrors).toEqual([]);
    known['order'] = paid.checkoutComplete.order.id;
    const tracked = await run<Tracked>(4);
    expect(tracked.order.name).toBe(paid.checkoutComplete.order.name);
    expect(tracked.order.timeline.map(({ event }) => event)).toContain('PLACED');
    const startRecord = await run<StartRecord>(5);
    expect(startRecord.cart.totalQuantity).toBe(1);
    expect(startRecord.order.history.nodes[0]).toMatchObject({ type: 'OrderPlaced', orderLines: [{ quantity: 1 }] });
  });
});
