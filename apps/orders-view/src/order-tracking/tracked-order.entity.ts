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

  @Column('jsonb')
  doc!: OrderRow;
}
