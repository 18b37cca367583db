import { cartId, emit, placedOrder, shopClient } from '@shop/kit';
import { CartCountQuery } from './cart-count.query.ts';
import type { Order } from './use-order.ts';

const tellCount = async (id: string) => {
  const { data } = await shopClient.query(CartCountQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
  if (data?.cart && cartId.get() === id) emit('shop:cart-changed', { count: data.cart.totalQuantity });
};

/**
 * What becomes of the cart an order was made of, in the browser that placed it: forgotten once the order is sure, back in
 * its place once it is cancelled. An order merely looked at, or a newer cart, changes nothing.
 */
export const settleCart = ({ id, status }: Pick<Order, 'id' | 'status'>) => {
  const placed = placedOrder.get();
  if (placed?.order !== id || status === 'PLACED') return;
  placedOrder.forget();
  if (cartId.get() !== placed.cart) return;
  if (status === 'CANCELLED') return void tellCount(placed.cart);
  cartId.forget();
  emit('shop:cart-changed', { count: 0 });
};
