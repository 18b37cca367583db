import { Injectable } from '@nestjs/common';
import type { ShopContext } from '../catalogue/shop-context.js';
import { idOf, keyedIdOf } from '../identity/gid.js';
import { IdFactory, keyHash } from '../identity/id-factory.js';
import { OrderRequests } from '../order-changes/order-requests.js';
import type { OrderModel } from '../orders/order.model.js';
import { trackOrder } from '../orders/track-order.js';
import { type CustomerError, customerErrors } from './model/customer-errors.js';
import type { CustomerModel } from './model/customer.model.js';

type Claimed = Readonly<{ order: OrderModel | null; errors: readonly CustomerError[] }>;

/** Orders of guests that customers claim. */
@Injectable()
export class ClaimedOrders {
  constructor(
    private readonly orders: OrderRequests,
    private readonly ids: IdFactory,
  ) {}

  /** With its key an order can be claimed by anyone who has it; without, by the customer whose confirmed e-mail address it has. */
  async claim(context: ShopContext, customer: CustomerModel, orderId: string, key: string | null | undefined): Promise<Claimed> {
    const { session } = context;
    const given = keyedIdOf('Order', orderId);
    const keyed = given ?? this.ids.orderWithKey(idOf('Order', orderId));
    const order = keyed.id === '' ? null : await trackOrder(session, keyed);
    const isTheirs = given !== undefined || order?.order.email.toLowerCase() === customer.state.email.toLowerCase();
    if (!order || !isTheirs) return { order: null, errors: [customerErrors.orderNotFound] };
    const request = {
      type: 'ClaimOrder' as const,
      actor: 'buyer' as const,
      keyHash: keyHash(keyed.key),
      customerId: customer.id,
    };
    const result = await this.orders.send(session, keyed.id, request, key);
    if (result.status === 'accepted') return { order: await trackOrder(session, keyed), errors: [] };
    if (result.status === 'rejected') return { order: null, errors: [customerErrors.orderNotFound] };
    return { order: null, errors: [{ code: 'REQUEST_PENDING', message: 'There is no result yet.', field: null }] };
  }
}
