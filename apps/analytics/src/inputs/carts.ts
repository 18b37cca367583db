import { CART, type CartEvent, cart } from '@millrace/contracts';
import { type InputRecord, readEventOf, type StoredEvent } from './stored-event.js';

/** What happens to carts, by cart. */
export const cartInput = {
  stream: CART.name,
  filters: ['cart.cart.>'],
  decode: (message: StoredEvent): InputRecord<CartEvent> | undefined => {
    const read = readEventOf(cart, message);
    return read && { key: read.id, value: read.event, at: read.at };
  },
};
