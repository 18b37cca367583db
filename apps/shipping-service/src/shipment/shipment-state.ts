import type { Address, ShipmentEvent, ShipmentState, StockLine } from '@millrace/contracts';
import { type CarrierReport, firstParcel, linesWithout, type Parcel, withReport } from './parcels.js';

type EarlyReport = CarrierReport & Readonly<{ trackingNumber: string }>;

/**
 * The shipment of an order: its lines and the parcels that were sent, in their order. `arrived`: backordered lines that are on hand by now.
 * `redirectedTo`: an address that came before the order's own.
 */
export type Shipment = Readonly<{
  status: 'none' | 'prepared' | 'cancelled';
  lines: readonly StockLine[];
  parcels: readonly Parcel[];
  arrived: readonly StockLine[];
  redirectedTo?: Address;
  /** Reports about parcels that are not known yet. */
  early: readonly EarlyReport[];
}>;

export const nothingToShip: Shipment = { status: 'none', lines: [], parcels: [], arrived: [], early: [] };

/** The lines that are in no parcel. */
export const leftToSend = ({ lines, parcels }: Shipment): StockLine[] =>
  linesWithout(
    lines,
    parcels.flatMap((parcel) => parcel.lines),
  );

/** Whether all lines were sent and all parcels have arrived. */
export const isDelivered = (shipment: Shipment): boolean =>
  shipment.parcels.length > 0 && leftToSend(shipment).length === 0 && shipment.parcels.every(({ delivered }) => delivered);

/** `dispatched` with the first parcel. */
export const statusOf = (shipment: Shipment): ShipmentState['status'] | 'cancelled' => {
  if (shipment.parcels.length === 0) return shipment.status;
  return isDelivered(shipment) ? 'delivered' : 'dispatched';
};

export const evolve = (shipment: Shipment, event: ShipmentEvent): Shipment => {
  switch (event.type) {
    case 'ShipmentPrepared':
      return { ...shipment, status: 'prepared', lines: event.lines };
    case 'ShipmentDispatched': {
      const { type: _, parcelId = firstParcel, lines = shipment.lines, partial: __, occurredAt: ___, ...carriage } = event;
      const parcel = { parcelId, lines, ...carriage, delivered: false, reports: [] };
      return withEarlyReports({ ...shipment, parcels: [...shipment.parcels, parcel] });
    }
    case 'ShipmentDelivered':
      return withParcel(shipment, event.parcelId, (parcel) => ({ ...parcel, delivered: true }));
    case 'ParcelChanged': {
      const { type: _, ...change } = event;
      return withEarlyReports(
        withParcel(shipment, event.parcelId, ({ trackingUrl: __, ...parcel }) => ({ ...parcel, ...change })),
      );
    }
    case 'CarrierUpdated': {
      const { updateId, status, occurredAt } = event;
      const trackingNumber = event.trackingNumber ?? numberOf(shipment, event.parcelId);
      return withEarlyReports({ ...shipment, early: [...shipment.early, { trackingNumber, updateId, status, occurredAt }] });
    }
    case 'BackorderedLinesArrived':
      return { ...shipment, arrived: [...shipment.arrived, ...event.lines] };
    case 'ShipmentCancelled':
      return { ...shipment, status: 'cancelled' };
    case 'ShipmentRedirected':
      return event.shippingAddress && shipment.status === 'none'
        ? { ...shipment, redirectedTo: event.shippingAddress }
        : shipment;
    case 'ShipmentCancellationRefused':
    case 'ShipmentRedirectionRefused':
      return shipment;
  }
};

const withParcel = (shipment: Shipment, parcelId: string = firstParcel, change: (parcel: Parcel) => Parcel): Shipment => ({
  ...shipment,
  parcels: shipment.parcels.map((parcel) => (parcel.parcelId === parcelId ? change(parcel) : parcel)),
});

const numberOf = ({ parcels }: Shipment, id: string): string =>
  parcels.find(({ parcelId }) => parcelId === id)?.trackingNumber ?? '';

/** Gives each report to the parcel with its number. */
const withEarlyReports = (shipment: Shipment): Shipment => {
  const isKnown = ({ trackingNumber }: EarlyReport) =>
    shipment.parcels.some((parcel) => parcel.trackingNumber === trackingNumber);
  return {
    ...shipment,
    early: shipment.early.filter((report) => !isKnown(report)),
    parcels: shipment.parcels.map((parcel) =>
      shipment.early
        .filter(({ trackingNumber }) => trackingNumber === parcel.trackingNumber)
        .reduce((known, { trackingNumber: _, ...report }) => withReport(known, report), parcel),
    ),
  };
};

/** The state that clients get. */
export const toShipmentState = (shipment: Shipment): ShipmentState => {
  const status = statusOf(shipment);
  return {
    ...(status === 'cancelled' ? { status: 'none' as const, cancelled: true as const } : { status }),
    ...(shipment.parcels.length > 0 && {
      parcels: shipment.parcels.map(({ reports: _, carrierState, lines, ...parcel }) => ({
        ...parcel,
        lines: [...lines],
        ...(carrierState && { carrierStatus: carrierState.status, occurredAt: carrierState.occurredAt }),
      })),
    }),
  };
};
