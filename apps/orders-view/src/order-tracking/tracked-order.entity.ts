import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrderRow } from './order-row.js';

/** One order with all its data. */
@Entity({ name: 'tracked_order' })
export class TrackedOrderRow {
  @PrimaryColumn('text', { name: 'order_id' })
  orderId!: string;

  /** The hash of the order's bearer secret; null until the placing of the order is folded. */
  @Column('text', { name: 'key_hash', nullable: true })
  keyHash!: string | null;

  /** The customer who placed or claimed the order; null for a guest's. */
  @Column('text', { name: 'customer_id', nullable: true })
  customerId!: string | null;

  /** RFC 3339 in UTC; null until the placing of the order is folded. */
  @Column('text', { name: 'placed_at', nullable: true })
  placedAt!: string | null;

  @Column('jsonb')
  doc!: OrderRow;
}
