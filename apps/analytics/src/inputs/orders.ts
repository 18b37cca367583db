import { ORDER, type OrderEvent, order, typeFilter } from '@millrace/contracts';
import { type InputRecord, readEventOf, type StoredEvent } from './stored-event.js';

const types = ['OrderPlaced', 'OrderCancelled', 'ReturnReceived'] as const;

/** The events of orders that analytics need. */
export type OrderInput = Extract<OrderEvent, Readonly<{ type: (typeof types)[number] }>>;

/** What was ordered, cancelled and returned, by order. An ordinary order is one record. */
export const orderInput = {
  stream: ORDER.name,
  filters: types.map((type) => typeFilter(order, type)),
  decode: (message: StoredEvent): InputRecord<OrderInput> | undefined => {
    const read = readEventOf(order, message);
    return read && { key: read.id, value: read.event as OrderInput, at: read.at };
  },
};
