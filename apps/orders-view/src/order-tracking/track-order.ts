import type { InputOf, OutputOf, TrackOrder } from '@millrace/contracts';
import type { ViewQueryContext } from '@millrace/views';
import { isKeyOf } from './is-key-of.js';
import type { OrderRow } from './order-row.js';
import { trackedOrder } from './tracked-order.js';

/** An order for whoever holds its key. An unknown order and a wrong key look the same. Read by key: every change of a watched order reads it. */
export const trackOrder = async (
  readRows: ViewQueryContext['readRows'],
  { orderId, keyHash }: InputOf<typeof TrackOrder>,
): Promise<OutputOf<typeof TrackOrder>> => {
  const row = (await readRows([orderId])).get(orderId) as OrderRow | undefined;
  const isKeyHolder = isKeyOf(row?.placed?.keyHash, keyHash);
  return { order: (row && isKeyHolder && trackedOrder(orderId, row)) || null };
};
