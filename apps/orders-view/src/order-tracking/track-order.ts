import { timingSafeEqual } from 'node:crypto';
import type { InputOf, OutputOf, TrackOrder } from '@millrace/contracts';
import type { DataSource } from 'typeorm';
import type { OrderRow } from './order-tracking.view.js';
import { trackedOrder } from './tracked-order.js';

/** An order for whoever holds its key. An unknown order and a wrong key look the same. */
export const trackOrder = async (
  dataSource: DataSource,
  { orderId, keyHash }: InputOf<typeof TrackOrder>,
): Promise<OutputOf<typeof TrackOrder>> => {
  const [row]: readonly { key_hash: string | null; doc: OrderRow }[] = await dataSource.query(
    'SELECT key_hash, doc FROM tracked_order WHERE order_id = $1',
    [orderId],
  );
  const isKeyHolder = isSameHash(row?.key_hash ?? unknownOrder, keyHash);
  return { order: (row && isKeyHolder && trackedOrder(orderId, row.doc)) || null };
};

/** No SHA-256 looks like this: an unknown order takes the same comparison and fails it. */
const unknownOrder = '-'.repeat(64);

const isSameHash = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
