import {
  type CartDeliveryAddress,
  type CartEvent,
  type CartRejection,
  type CartRequest,
  type CartState,
  maxDeliveryAddresses,
} from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import type { Destination } from '@millrace/pricing';

type RequestOfType<T extends CartRequest['type']> = Extract<CartRequest, { type: T }>;
/** Requests that change the addresses to which the goods may go. */
export type AddressRequest = RequestOfType<
  'AddDeliveryAddresses' | 'ChangeDeliveryAddresses' | 'ReplaceDeliveryAddresses' | 'RemoveDeliveryAddresses'
>;
type Addresses = readonly CartDeliveryAddress[];
type Delivery = Pick<CartState, 'deliveryAddresses'>;
type Changed = Readonly<{ addresses: Addresses }> | Readonly<{ rejected: CartRejection }>;

/** Changes the addresses of a cart, all as the request demands or none. */
export const changeAddresses = (
  { deliveryAddresses: before = [] }: Delivery,
  command: AddressRequest,
): Decision<CartEvent, CartRejection> => {
  const changed = changedAddresses(before, command);
  if ('rejected' in changed) return reject(changed.rejected);
  const { addresses } = changed;
  if (addresses.length > maxDeliveryAddresses) return reject({ type: 'TooManyDeliveryAddresses', max: maxDeliveryAddresses });
  if (JSON.stringify(addresses) === JSON.stringify(before)) return accept();
  return accept({ type: 'DeliveryAddressesChanged', addresses: [...addresses] });
};

const changedAddresses = (before: Addresses, command: AddressRequest): Changed => {
  switch (command.type) {
    case 'AddDeliveryAddresses':
      return added(before, command.addresses);
    case 'ReplaceDeliveryAddresses':
      return added([], command.addresses);
    case 'ChangeDeliveryAddresses':
      return withChanges(before, command.addresses);
    case 'RemoveDeliveryAddresses': {
      const unknown = unknownAddress(before, command.addressIds);
      if (unknown) return unknown;
      return { addresses: before.filter(({ addressId }) => !command.addressIds.includes(addressId)) };
    }
  }
};

/** An address that is added to none selected is selected, unless the request says that it is not. */
const added = (before: Addresses, given: RequestOfType<'AddDeliveryAddresses'>['addresses']): Changed => {
  const several = severalSelected(given);
  if (several) return several;
  const isAnySelected = [...before, ...given].some(({ selected }) => selected);
  const first = isAnySelected ? undefined : given.find(({ selected }) => selected === undefined);
  const addresses = given.map(({ addressId, address, selected = false, oneTimeUse = false }, index) => ({
    addressId,
    address,
    selected: selected || given[index] === first,
    oneTimeUse,
  }));
  return { addresses: withOneSelected([...before, ...addresses], addresses) };
};

const withChanges = (before: Addresses, changes: RequestOfType<'ChangeDeliveryAddresses'>['addresses']): Changed => {
  const refused =
    unknownAddress(
      before,
      changes.map(({ addressId }) => addressId),
    ) ?? severalSelected(changes);
  if (refused) return refused;
  const byId = new Map(changes.map((change) => [change.addressId, change]));
  const addresses = before.map((address) => ({ ...address, ...withoutAbsent(byId.get(address.addressId)) }));
  return {
    addresses: withOneSelected(
      addresses,
      addresses.filter(({ addressId }) => byId.get(addressId)?.selected),
    ),
  };
};

const withoutAbsent = (change: Partial<CartDeliveryAddress> = {}): Partial<CartDeliveryAddress> => ({
  ...(change.address && { address: change.address }),
  ...(change.selected !== undefined && { selected: change.selected }),
  ...(change.oneTimeUse !== undefined && { oneTimeUse: change.oneTimeUse }),
});

/** The addresses where the one that was selected last is the only one. */
const withOneSelected = (addresses: Addresses, changed: Addresses): Addresses => {
  const chosen = changed.find(({ selected }) => selected);
  if (!chosen) return addresses;
  return addresses.map((one) => ({ ...one, selected: one.addressId === chosen.addressId }));
};

const severalSelected = (given: readonly Readonly<{ selected?: boolean }>[]) => {
  const [, second] = [...given.entries()].filter(([, { selected }]) => selected);
  return second && { rejected: { type: 'SeveralAddressesSelected', index: second[0] } as const };
};

const unknownAddress = (before: Addresses, addressIds: readonly string[]) => {
  const index = addressIds.findIndex((id) => !before.some(({ addressId }) => addressId === id));
  const addressId = addressIds[index];
  return addressId === undefined ? undefined : { rejected: { type: 'DeliveryAddressNotFound', addressId, index } as const };
};

/** Where a cart goes, as far as it is known: to its selected address, or else to the country of its buyer. */
export const destinationOf = ({ deliveryAddresses = [], buyer }: Delivery & Pick<CartState, 'buyer'>): Destination => {
  const { countryCode, provinceCode } = deliveryAddresses.find(({ selected }) => selected)?.address ?? {};
  return countryCode === undefined ? { country: buyer.countryCode } : { country: countryCode, province: provinceCode };
};
