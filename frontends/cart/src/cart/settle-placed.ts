import { cartId, placedOrder, shopClient } from '@shop/kit';
import { OrderStatusQuery } from './order-status.query.ts';

/**
 * For a cart that an order was made of while nobody saw how the order went: forgotten if well, open again if cancelled.
 * Tells the order's id while that is not decided.
 */
export const settlePlaced = async (cart: string): Promise<string | undefined> => {
  const placed = placedOrder.get();
  if (placed?.cart !== cart) return undefined;
  const answer = await shopClient.query(OrderStatusQuery, { id: placed.order }, { requestPolicy: 'network-only' }).toPromise();
  const status = answer.data?.order?.status;
  if (!status || status === 'PLACED') return placed.order;
  placedOrder.forget();
  if (status !== 'CANCELLED' && cartId.get() === cart) cartId.forget();
  return undefined;
};
