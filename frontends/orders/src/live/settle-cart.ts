import { cartId, checkoutDraft, emit, navigate, paths, placedOrder, shopClient } from '@shop/kit';
import { isPaymentFailure } from '../order/order-status.ts';
import { CartCountQuery } from './cart-count.query.ts';
import type { Order } from './use-order.ts';

const emitCount = async (id: string) => {
  const { data } = await shopClient.query(CartCountQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
  if (data?.cart && cartId.get() === id) emit('shop:cart-changed', { count: data.cart.totalQuantity });
};

/**
 * What becomes of the cart an order was made of, in the browser that placed it: forgotten once the order is sure, with what was
 * typed at the checkout; back in its place once it is cancelled, and the shopper at the checkout if another card may help. An order
 * merely looked at, or a newer cart, changes nothing.
 */
export const settleCart = ({ id, status, cancelReason }: Pick<Order, 'id' | 'status' | 'cancelReason'>) => {
  const placed = placedOrder.get();
  if (placed?.order !== id || status === 'PLACED') return;
  placedOrder.forget();
  if (status !== 'CANCELLED') checkoutDraft.forget();
  if (cartId.get() !== placed.cart) return;
  if (status === 'CANCELLED') {
    if (cancelReason && isPaymentFailure({ cancelReason })) navigate(paths.checkoutAfter(cancelReason), { replace: true });
    return void emitCount(placed.cart);
  }
  cartId.forget();
  emit('shop:cart-changed', { count: 0 });
};
