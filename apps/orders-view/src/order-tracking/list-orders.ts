import type { InputOf, ListCustomerOrders, ListOrders, OutputOf } from '@millrace/contracts';
import type { DataSource } from 'typeorm';
import { TrackedOrderRow } from './tracked-order.entity.js';
import { trackedOrder } from './tracked-order.js';

/** A page of the orders of a customer, by the time at which they were placed. */
export const listCustomerOrders = async (
  rows: DataSource,
  { customerId, first, after, reverse }: InputOf<typeof ListCustomerOrders>,
): Promise<OutputOf<typeof ListCustomerOrders>> => {
  const repository = rows.getRepository(TrackedOrderRow);
  const direction = reverse ? 'DESC' : 'ASC';
  const of = repository.createQueryBuilder('o').where('o.customerId = :customerId', { customerId });
  const total = await of.getCount();
  const page = of
    .orderBy('o.placedAt', direction)
    .addOrderBy('o.orderId', direction)
    .limit(first + 1);
  const last = after === undefined ? null : await repository.findOneBy({ customerId, orderId: after });
  if (after !== undefined && !last) return { orders: [], more: false, total };
  if (last)
    page.andWhere(`(o.placedAt, o.orderId) ${reverse ? '<' : '>'} (:placedAt, :orderId)`, {
      placedAt: last.placedAt,
      orderId: last.orderId,
    });
  const found = await page.getMany();
  const orders = found.slice(0, first).flatMap(({ orderId, doc }) => trackedOrder(orderId, doc) ?? []);
  return { orders, more: found.length > first, total };
};

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
