import type { ShipmentEvent, TrackedOrder } from '@millrace/contracts';
import type { OrderRow, SentParcel } from './order-row.js';

type Dispatched = Extract<ShipmentEvent, { type: 'ShipmentDispatched' }>;
type CarrierState = NonNullable<SentParcel['carrierState']>;
type Shipment = TrackedOrder['shipments'][number];

/** The row with one more parcel. */
export const sent = (row: OrderRow, { type: _, partial: __, occurredAt: ___, ...parcel }: Dispatched): OrderRow =>
  withEarlyReports({ ...row, parcels: [...(row.parcels ?? []), parcel] });

/** The row with what a carrier reported of the parcel with a number, whether the parcel is known or not. */
export const withReport = (
  row: OrderRow,
  { type: _, ...report }: Extract<ShipmentEvent, { type: 'CarrierUpdated' }>,
): OrderRow => {
  const { parcelId, status, occurredAt } = report;
  const known = row.parcels?.find((parcel) => (parcel.parcelId ?? firstParcel) === parcelId);
  const trackingNumber = report.trackingNumber ?? known?.trackingNumber ?? '';
  return withEarlyReports({ ...row, earlyReports: [...(row.earlyReports ?? []), { trackingNumber, status, occurredAt }] });
};

/** Gives each report to the parcel with its number. */
export const withEarlyReports = (row: OrderRow): OrderRow => {
  const { earlyReports, parcels = [], ...others } = row;
  if (!earlyReports) return row;
  const isOf = (parcel: SentParcel) => (report: Readonly<{ trackingNumber: string }>) =>
    report.trackingNumber === parcel.trackingNumber;
  const rest = earlyReports.filter((report) => !parcels.some((parcel) => isOf(parcel)(report)));
  const reported = parcels.map((parcel) =>
    earlyReports.filter(isOf(parcel)).reduce((known, { trackingNumber: _, ...state }) => withCarrierState(known, state), parcel),
  );
  return { ...others, ...(row.parcels && { parcels: reported }), ...(rest.length > 0 && { earlyReports: rest }) };
};

const firstParcel = '1';

/** Changes one parcel; without an id the first one. */
export const withParcel = (row: OrderRow, id: string = firstParcel, change: (parcel: SentParcel) => SentParcel): OrderRow =>
  row.parcels
    ? { ...row, parcels: row.parcels.map((parcel) => ((parcel.parcelId ?? firstParcel) === id ? change(parcel) : parcel)) }
    : row;

/** Of what carriers reported of a parcel, a delivery counts first, then the latest by the time of the carrier. */
const withCarrierState = (parcel: SentParcel, state: CarrierState): SentParcel => {
  const { carrierState: known } = parcel;
  if (!known) return { ...parcel, carrierState: state };
  const isFinal = known.status === 'delivered' && state.status !== 'delivered';
  const isOlder = known.status === state.status || state.status !== 'delivered' ? known.occurredAt > state.occurredAt : false;
  return isFinal || isOlder ? parcel : { ...parcel, carrierState: state };
};

/** The parcels of an order as its buyer sees them, and what is not sent yet as one more. */
export const shipmentsOf = (row: OrderRow): Shipment[] => {
  const { parcel: times, parcels, shipmentCancelled } = row;
  if (!times || shipmentCancelled) return [];
  if (!parcels) return [{ status: 'PREPARED', ...times }];
  const rest = leftToSend(row);
  const shown = parcels.map(
    ({ delivered, carrierState, lines, ...parcel }): Shipment => ({
      status: delivered ? 'DELIVERED' : 'DISPATCHED',
      ...parcel,
      ...(lines && { lines: [...lines] }),
      ...(carrierState && { carrierStatus: carrierState.status, carrierStatusAt: carrierState.occurredAt }),
      ...times,
    }),
  );
  return rest.length > 0 ? [...shown, { status: 'PREPARED', lines: rest, ...times }] : shown;
};

/** Whether every line was sent and every parcel is there. */
export const isDelivered = (row: OrderRow): boolean =>
  row.parcels !== undefined && row.parcels.every(({ delivered }) => delivered) && leftToSend(row).length === 0;

const leftToSend = ({ toSend = [], parcels = [] }: OrderRow) => {
  if (parcels.some(({ lines }) => lines === undefined)) return [];
  const gone = new Map<string, number>();
  for (const { variantId, quantity } of parcels.flatMap(({ lines = [] }) => lines))
    gone.set(variantId, (gone.get(variantId) ?? 0) + quantity);
  return toSend
    .map(({ variantId, quantity }) => ({ variantId, quantity: quantity - (gone.get(variantId) ?? 0) }))
    .filter(({ quantity }) => quantity > 0);
};
