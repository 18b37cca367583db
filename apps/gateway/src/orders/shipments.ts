import type { CarrierStatus as CarrierStatusOfEvents, StockLine, TrackedOrder } from '@millrace/contracts';
import type { CarrierStatus, Shipment, ShipmentLine } from '../generated/shop.js';
import { variantGid } from '../identity/gid.js';

const carrierStatuses: Readonly<Record<CarrierStatusOfEvents, CarrierStatus>> = {
  in_transit: 'IN_TRANSIT',
  out_for_delivery: 'OUT_FOR_DELIVERY',
  delivery_failed: 'DELIVERY_FAILED',
  returned: 'RETURNED',
  delivered: 'DELIVERED',
};

/** The parcels of an order. An only parcel has all lines of the order. */
export const shipmentsOf = (order: TrackedOrder): Shipment[] =>
  order.shipments.map((shipment) => {
    const { status, carrier, trackingNumber, trackingUrl, carrierStatus, carrierStatusAt, dispatchAt, deliverAt } = shipment;
    return {
      ...{ status, dispatchAt, deliverAt },
      carrier: carrier ?? null,
      trackingNumber: trackingNumber ?? null,
      trackingUrl: trackingUrl ?? null,
      carrierStatus: carrierStatus ? carrierStatuses[carrierStatus] : null,
      carrierStatusAt: carrierStatusAt ?? null,
      lines: shipment.lines ? shipment.lines.map((line) => lineOf(order, line)) : order.lines.map((line) => lineOf(order, line)),
    };
  });

const lineOf = ({ lines }: TrackedOrder, { variantId, quantity }: StockLine): ShipmentLine => {
  const { title = '', variantTitle = '' } = lines.find((line) => line.variantId === variantId) ?? {};
  return { merchandiseId: variantGid(variantId), title, variantTitle, quantity };
};
