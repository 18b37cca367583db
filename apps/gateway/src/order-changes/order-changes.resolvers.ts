import type { OrderRequest } from '@millrace/contracts';
import type { ShopContext } from '../catalogue/shop-context.js';
import { addressErrors } from '../checkout/address-errors.js';
import { toAddress } from '../checkout/address/to-address.js';
import type { Resolvers } from '../generated/shop.js';
import { keyedIdOf, orderLineIdOf } from '../identity/gid.js';
import { idempotencyKeyError, keyHash, type KeyedId } from '../identity/id-factory.js';
import type { OrderModel } from '../orders/order.model.js';
import { trackOrder } from '../orders/track-order.js';
import { type OrderError, orderErrors, toUserError } from './order-errors.js';
import type { OrderRequests } from './order-requests.js';

type Payload = Readonly<{ order: OrderModel | null; userErrors: ReturnType<typeof toUserError>[]; position: string }>;
type Change = Readonly<{ orderId: string; idempotencyKey?: string | null | undefined }>;
/** The buyer's proof in each request. */
type From = Readonly<{ actor: 'buyer'; keyHash: string }>;

const notFound: OrderError = { code: 'NOT_FOUND', message: 'We can’t find this order.', field: ['orderId'] };

/** What buyers may change of their orders. */
export const orderChangesResolvers = (requests: OrderRequests): Resolvers => {
  const send = async (
    { session }: ShopContext,
    { orderId, idempotencyKey }: Change,
    requestOf: (from: From, keyed: KeyedId) => OrderRequest,
    errorsOf: () => readonly OrderError[] = () => [],
  ): Promise<Payload> => {
    const refused = (errors: readonly OrderError[], order: OrderModel | null = null): Payload => ({
      order,
      userErrors: errors.map(toUserError),
      position: session.observe({}),
    });
    const keyed = keyedIdOf('Order', orderId);
    if (!keyed) return refused([notFound]);
    const invalidKey = idempotencyKeyError(idempotencyKey);
    if (invalidKey !== undefined) return refused([{ code: 'INVALID', message: invalidKey, field: ['idempotencyKey'] }]);
    const before = errorsOf();
    if (before.length > 0) return refused(before);
    const request = requestOf({ actor: 'buyer', keyHash: keyHash(keyed.key) }, keyed);
    const result = await requests.send(session, keyed.id, request, idempotencyKey);
    const order = await trackOrder(session, keyed);
    return refused(result.status === 'accepted' ? [] : orderErrors(result), order);
  };

  return {
    Mutation: {
      orderCancel: (_, { reason, ...change }, context) =>
        send(context, change, (from) => ({ type: 'CancelOrder', ...from, reason: reason ?? '' })),
      orderShippingAddressUpdate: (_, { shippingAddress: given, ...change }, context) => {
        const shippingAddress = toAddress(given);
        return send(
          context,
          change,
          (from, { id }) => ({
            type: 'ChangeShippingAddress',
            ...from,
            changeId: requests.newId(id, 'address change', change.idempotencyKey),
            shippingAddress,
          }),
          () =>
            addressErrors(shippingAddress).map(({ message, field }) => ({
              code: 'INVALID',
              message,
              field: field?.slice(1) ?? null,
            })),
        );
      },
      orderRequestReturn: (_, { lines, reason, ...change }, context) =>
        send(context, change, (from, { id }) => ({
          type: 'RequestReturn',
          ...from,
          returnId: requests.newId(id, 'return', change.idempotencyKey),
          lines: lines.map(({ orderLineId, quantity }) => ({ lineId: orderLineIdOf(orderLineId), quantity })),
          reason: reason ?? '',
        })),
    },
  };
};
