import { CUSTOMER, type CustomerEvent, customer } from '@millrace/contracts';
import { type InputRecord, readEventOf, type StoredEvent } from './stored-event.js';

const types = ['SignUpRequested', 'CustomerSignedUp', 'ProfileChanged', 'CustomerDeleted'] as const;

/** The events of customers that analytics need. Their personal data are placeholders. */
export type CustomerInput = Extract<CustomerEvent, Readonly<{ type: (typeof types)[number] }>>;

/** Who is a customer, by customer. */
export const customerInput = {
  stream: CUSTOMER.name,
  filters: types.map((type) => `customer.customer.*.${type}`),
  decode: (message: StoredEvent): InputRecord<CustomerInput> | undefined => {
    const read = readEventOf(customer, message);
    return read && { key: read.id, value: read.event as CustomerInput, at: read.at };
  },
};
