import type { InputOf, OutputOf, TrackOrder } from '@millrace/contracts';
import { preparedStatement } from '@millrace/views';
import type { DataSource } from 'typeorm';
import { isKeyOf } from './is-key-of.js';
import type { OrderRow } from './order-row.js';
import { trackedOrder } from './tracked-order.js';

/** An order for whoever holds its key. An unknown order and a wrong key look the same. Raw and prepared: every change of a watched order reads it. */
export const trackOrder = async (
  dataSource: DataSource,
  { orderId, keyHash }: InputOf<typeof TrackOrder>,
): Promise<OutputOf<typeof TrackOrder>> => {
  const [row]: readonly { key_hash: string | null; doc: OrderRow }[] = await dataSource.query(
    preparedStatement('SELECT key_hash, doc FROM tracked_order WHERE order_id = $1'),
    [orderId],
  );
  const isKeyHolder = isKeyOf(row?.key_hash, keyHash);
  return { order: (row && isKeyHolder && trackedOrder(orderId, row.doc)) || null };
};
