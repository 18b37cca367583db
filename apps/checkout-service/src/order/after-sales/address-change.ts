import type { OrderEvent, OrderRejection } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import type { CommandOf } from '../model/order-command.js';
import type { Order } from '../model/order-state.js';

type OrderDecision = Decision<OrderEvent, OrderRejection>;

/**
 * Changes the address until dispatch: at once while nothing is prepared, else when the shipping service agrees. Within the same country and
 * province only, where the price of the delivery and the taxes are the same.
 */
export const changeAddress = (
  order: Order,
  { changeId, shippingAddress, actor }: CommandOf<'ChangeShippingAddress'>,
): OrderDecision => {
  const { countryCode, provinceCode } = order.shippingAddress;
  if (shippingAddress.countryCode !== countryCode || (shippingAddress.provinceCode ?? '') !== (provinceCode ?? ''))
    return reject({ type: 'AddressInOtherRegion', countryCode, ...(provinceCode === undefined ? {} : { provinceCode }) });
  switch (order.step) {
    case 'placed':
    case 'redeeming':
    case 'reserving':
    case 'authorising':
    case 'awaiting':
    case 'capturing':
      return sameAddress(order, shippingAddress) ? accept() : accept({ type: 'ShippingAddressChanged', shippingAddress, actor });
    case 'fulfilling':
    case 'paid':
      if (order.addressChange?.changeId === changeId || sameAddress(order, shippingAddress)) return accept();
      return accept({ type: 'AddressChangeRequested', changeId, shippingAddress, actor });
    case 'unshipping':
    case 'refunding':
    case 'voiding':
    case 'releasing':
    case 'unredeeming':
    case 'unpaid':
    case 'closed':
    case 'cancelled':
      return reject({ type: 'OrderNotChangeable', status: order.step });
  }
};

/** Records the answer of the shipping service to the last change that was requested. */
export const redirected = (
  { addressChange }: Order,
  { type, changeId }: CommandOf<'ShipmentRedirected'> | CommandOf<'ShipmentRedirectionRefused'>,
): readonly OrderEvent[] => {
  if (addressChange?.changeId !== changeId) return [];
  if (type === 'ShipmentRedirectionRefused') return [{ type: 'AddressChangeRefused', changeId }];
  const { shippingAddress, actor } = addressChange;
  return [{ type: 'ShippingAddressChanged', shippingAddress, actor }];
};

const sameAddress = (order: Order, other: Order['shippingAddress']): boolean => {
  const text = (address: Order['shippingAddress']) => JSON.stringify(Object.entries(address).sort());
  return text(order.shippingAddress) === text(other);
};
