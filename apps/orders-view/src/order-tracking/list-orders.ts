import type { InputOf, ListOrders, OutputOf } from '@millrace/contracts';
import type { DataSource } from 'typeorm';
import { TrackedOrderRow } from './tracked-order.entity.js';
import { trackedOrder } from './tracked-order.js';

/** A page of all orders, by their ids. */
export const listOrders = async (
  rows: DataSource,
  { first, after = '' }: InputOf<typeof ListOrders>,
): Promise<OutputOf<typeof ListOrders>> => {
  const found = await rows
    .getRepository(TrackedOrderRow)
    .createQueryBuilder('o')
    .where('o.orderId > :after AND o.placedAt IS NOT NULL', { after })
    .orderBy('o.orderId')
    .limit(first + 1)
    .getMany();
  const orders = found.slice(0, first).flatMap(({ orderId, doc }) => trackedOrder(orderId, doc) ?? []);
  return { orders, more: found.length > first };
};
