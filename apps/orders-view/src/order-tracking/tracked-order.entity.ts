import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrderRow } from './order-row.js';

/** One order with all that is known of it. */
@Entity({ name: 'tracked_order' })
export class TrackedOrderRow {
  @PrimaryColumn('text', { name: 'order_id' })
  orderId!: string;

  /** Of the order's bearer secret; null until the placing of the order is seen. */
  @Column('text', { name: 'key_hash', nullable: true })
  keyHash!: string | null;

  @Column('jsonb')
  doc!: OrderRow;
}
