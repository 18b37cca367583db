import { cartId, checkoutDraft, emit, navigate, paths, placedOrder, shopClient } from '@shop/kit';
import { CartCountQuery } from './cart-count.query.ts';
import { isPaymentFailure } from './payment-failure.ts';
import type { Order } from './use-order.ts';

const emitCount = async (id: string) => {
  const { data } = await shopClient.query(CartCountQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
  if (data?.cart && cartId.get() === id) emit('shop:cart-changed', { count: data.cart.totalQuantity });
};

/**
 * Updates the cart of an order in the browser that placed it: deleted with the checkout draft once the order is final; restored once it
 * is cancelled, with a redirect to the checkout if another card may help. An order that this browser did not place, or a newer cart,
 * changes nothing.
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
