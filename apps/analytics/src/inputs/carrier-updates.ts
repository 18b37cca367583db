import { SHIPPING, type ShipmentEvent, shipment, typeFilter } from '@millrace/contracts';
import { type InputRecord, readEventOf, type StoredEvent } from './stored-event.js';

/** What a carrier reports of a parcel. */
export type CarrierUpdate = Extract<ShipmentEvent, Readonly<{ type: 'CarrierUpdated' }>>;

/** The reports of carriers, by order, at the time of the carrier, in the order in which they came. */
export const carrierUpdateInput = {
  stream: SHIPPING.name,
  filters: [typeFilter(shipment, 'CarrierUpdated')],
  decode: (message: StoredEvent): InputRecord<CarrierUpdate> | undefined => {
    const read = readEventOf(shipment, message);
    if (read?.event.type !== 'CarrierUpdated') return undefined;
    return { key: read.id, value: read.event, at: Date.parse(read.event.occurredAt) };
  },
};
