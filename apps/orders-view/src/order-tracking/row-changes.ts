import { type OrderEvent, placeholders } from '@millrace/contracts';
import { sent, withEarlyReports, withParcel, withReport } from './parcels.js';
import type { OrderReturn, OrderRow, Placed } from './order-row.js';
import type { OfOrder } from './timeline-entries.js';

type Changes = {
  readonly [T in OfOrder['type']]?: (row: OrderRow, event: Extract<OfOrder, { type: T }>, at: string) => OrderRow;
};

/** The row without personal data. */
export const withoutBuyer = (row: OrderRow): OrderRow => (row.placed ? { ...row, placed: withoutPersonalData(row.placed) } : row);

/** The placed order without personal data. */
const withoutPersonalData = <P extends Placed>(known: P): P => {
  const { email, shippingAddress } = placeholders;
  return { ...known, email, shippingAddress, lines: known.lines.map((line) => ({ ...line, attributes: [] })) };
};

const placed = (event: OrderEvent & { type: 'OrderPlaced' }, at: string): OrderRow['placed'] => {
  const { name, email, lines, cost, shippingAddress, deliveryOption, keyHash, pricing } = event;
  return { name, email, lines, cost, shippingAddress, deliveryOption, keyHash, at, ...(pricing && { pricing }) };
};

const withCustomer = (row: OrderRow, customerId: string | undefined): OrderRow =>
  customerId === undefined ? row : { ...row, customerId };

const withReturn = ({ returns = [] }: OrderRow, one: OrderReturn): readonly OrderReturn[] => [
  ...returns.filter(({ id }) => id !== one.id),
  one,
];

/** What an event changes beside the timeline, the version and the time. */
const changes: Changes = {
  OrderPlaced: (row, event, at) => ({ ...withCustomer(row, event.customerId), placed: placed(event, at) }),
  OrderClaimed: (row, { customerId }) => withCustomer(row, customerId),
  ShipmentPrepared: (row, { dispatchAt, deliverAt, lines }) => ({ ...row, parcel: { dispatchAt, deliverAt }, toSend: lines }),
  ShipmentDispatched: sent,
  ShipmentDelivered: (row, { parcelId }) => withParcel(row, parcelId, (parcel) => ({ ...parcel, delivered: true })),
  ParcelChanged: (row, { type: _, parcelId: id, ...carriage }) =>
    withEarlyReports(withParcel(row, id, ({ trackingUrl: __, ...parcel }) => ({ ...parcel, ...carriage }))),
  CarrierUpdated: withReport,
  ShipmentCancelled: (row) => ({ ...row, shipmentCancelled: true }),
  PaymentActionRequired: (row, { action, url, instructions, until }) => {
    const kind = action === 'redirect' ? 'REDIRECT' : 'TRANSFER';
    return { ...row, paymentAction: { kind, ...(url ? { url } : {}), ...(instructions ? { instructions } : {}), until } };
  },
  PaymentActionAwaited: (row, { until }) => ({ ...row, actionAwaitedUntil: until }),
  OrderCancelled: (row, { reason }) => ({ ...row, cancelReason: reason }),
  ShippingAddressChanged: (row, { shippingAddress }) =>
    row.placed ? { ...row, placed: { ...row.placed, shippingAddress } } : row,
  OrderRefunded: (row, { refundId: id, amount }, at) => ({ ...row, refunds: [...(row.refunds ?? []), { id, amount, at }] }),
  ReturnRequested: (row, { returnId: id, lines }) => ({ ...row, returns: withReturn(row, { id, lines, status: 'REQUESTED' }) }),
  ReturnReceived: (row, { returnId: id, lines }) => ({ ...row, returns: withReturn(row, { id, lines, status: 'RECEIVED' }) }),
  PersonalDataErased: withoutBuyer,
};

/** The row with what the event changes. */
export const withChange = (row: OrderRow, event: OfOrder, at: string): OrderRow => {
  const change = changes[event.type] as ((row: OrderRow, event: OfOrder, at: string) => OrderRow) | undefined;
  return change ? change(row, event, at) : row;
};
