import type { CustomerEvent, CustomerRejection, CustomerRequest } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import type { Customer } from './customer-state.js';

type AddressRequest = Extract<
  CustomerRequest,
  { type: 'AddAddress' | 'ChangeAddress' | 'RemoveAddress' | 'ChooseDefaultAddress' }
>;

const maxAddresses = 50;

/** Decides on a change of the addresses. */
export const changeAddresses = (
  { addresses, defaultAddressId }: Customer,
  command: AddressRequest,
): Decision<CustomerEvent, CustomerRejection> => {
  const { addressId } = command;
  const known = addresses.find(({ id }) => id === addressId);
  if (command.type === 'AddAddress') {
    if (known) return accept();
    if (addresses.length >= maxAddresses) return reject({ type: 'TooManyAddresses', max: maxAddresses });
    return accept({ type: 'AddressAdded', addressId, address: command.address });
  }
  if (!known) return reject({ type: 'AddressNotFound' });
  switch (command.type) {
    case 'ChangeAddress':
      return accept({ type: 'AddressChanged', addressId, address: command.address });
    case 'RemoveAddress':
      return accept({ type: 'AddressRemoved', addressId });
    case 'ChooseDefaultAddress':
      return addressId === defaultAddressId ? accept() : accept({ type: 'DefaultAddressChosen', addressId });
  }
};
