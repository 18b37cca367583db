import type { ShipmentEvent, ShipmentRejection, ShipmentRequest } from '@millrace/contracts';
import { accept, type Decision, fold, reject } from '@millrace/decider';
import { firstParcel, type Parcel } from './parcels.js';
import { trackingUrlOf } from './tracking.js';
import { evolve, isDelivered, leftToSend, type Shipment } from './shipment-state.js';

export type ShipmentDecision = Decision<ShipmentEvent, ShipmentRejection>;
type RequestOf<T extends ShipmentRequest['type']> = Extract<ShipmentRequest, { type: T }>;

/** The delivery of a parcel. `partial` as long as another parcel is on its way or lines are not sent. */
export const delivered = (shipment: Shipment, parcelId: string = firstParcel, occurredAt?: string): ShipmentEvent[] => {
  const parcel = shipment.parcels.find((one) => one.parcelId === parcelId);
  if (!parcel || parcel.delivered) return [];
  const time = occurredAt === undefined ? {} : { occurredAt };
  const isOnly = shipment.parcels.length === 1 && leftToSend(shipment).length === 0;
  if (isOnly) return [{ type: 'ShipmentDelivered', ...time }];
  const event: ShipmentEvent = { type: 'ShipmentDelivered', parcelId, lines: [...parcel.lines], ...time };
  return [isDelivered(evolve(shipment, event)) ? event : { ...event, partial: true }];
};

export const changeParcel = (
  policy: Readonly<{ trackingUrl?: string }>,
  shipment: Shipment,
  request: RequestOf<'ChangeParcel'>,
): ShipmentDecision => {
  const parcel = shipment.parcels.find(({ parcelId }) => parcelId === request.parcelId);
  if (!parcel) return reject({ type: shipment.status === 'none' ? 'ShipmentNotFound' : 'ParcelNotFound' });
  const changed = withDeliveries(shipment, changeOf(policy, parcel, request));
  const after = fold(evolve, shipment, changed);
  return accept(...changed, ...(request.delivered ? delivered(after, parcel.parcelId) : []));
};

/** An address that is not given follows from the number. */
const changeOf = (
  policy: Readonly<{ trackingUrl?: string }>,
  parcel: Parcel,
  { carrier = parcel.carrier, trackingNumber = parcel.trackingNumber, trackingUrl }: RequestOf<'ChangeParcel'>,
): ShipmentEvent[] => {
  const isSame = carrier === parcel.carrier && trackingNumber === parcel.trackingNumber;
  if (isSame && (trackingUrl ?? parcel.trackingUrl) === parcel.trackingUrl) return [];
  const url = trackingUrl === undefined ? trackingUrlOf(policy, carrier, trackingNumber) : { trackingUrl };
  return [{ type: 'ParcelChanged', parcelId: parcel.parcelId, carrier, trackingNumber, ...url }];
};

const maxEarlyReports = 100;

/**
 * A report of a carrier is recorded once, whatever its time, also before staff enter the parcel; the first delivery of a parcel is the fact
 * that others wait for.
 */
export const recordUpdate = (shipment: Shipment, { type: _, ...update }: RequestOf<'RecordCarrierUpdate'>): ShipmentDecision => {
  if (shipment.status === 'none') return reject({ type: 'ShipmentNotFound' });
  const parcel = shipment.parcels.find(({ trackingNumber }) => trackingNumber === update.trackingNumber);
  const early = shipment.early.filter(({ trackingNumber }) => trackingNumber === update.trackingNumber);
  const known = parcel?.reports ?? early.map(({ updateId }) => updateId);
  if (known.includes(update.updateId)) return accept();
  if (!parcel && shipment.early.length >= maxEarlyReports)
    return reject({ type: 'TooManyCarrierUpdates', limit: maxEarlyReports });
  return accept(...withDeliveries(shipment, [{ type: 'CarrierUpdated', parcelId: parcel?.parcelId ?? 'unknown', ...update }]));
};

/** The events, and the delivery of a parcel of which a carrier has told it. */
export const withDeliveries = (shipment: Shipment, events: readonly ShipmentEvent[]): ShipmentEvent[] => {
  const after = fold(evolve, shipment, events);
  const reported = after.parcels.find((parcel) => !parcel.delivered && parcel.carrierState?.status === 'delivered');
  return [...events, ...(reported ? delivered(after, reported.parcelId, reported.carrierState?.occurredAt) : [])];
};
