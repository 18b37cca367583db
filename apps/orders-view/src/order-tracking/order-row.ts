import type { CancelReason, CarrierStatus, StockLine, TimelineEntry, TrackedOrder } from '@millrace/contracts';

/** The order as it was placed. */
export type Placed = Pick<TrackedOrder, 'name' | 'email' | 'lines' | 'cost' | 'shippingAddress' | 'deliveryOption' | 'pricing'>;
type Parcel = Readonly<{ dispatchAt: string; deliverAt: string }>;
type Carriage = Readonly<{ carrier: string; trackingNumber: string }>;

/** One parcel that was sent. `parcelId` and `lines` are absent of an only parcel. `carrierState`: the newest by the carrier's time. */
export type SentParcel = Carriage &
  Readonly<{
    parcelId?: string;
    lines?: readonly StockLine[];
    trackingUrl?: string;
    delivered?: true;
    carrierState?: Readonly<{ status: CarrierStatus; occurredAt: string }>;
  }>;

type OrderRefund = NonNullable<TrackedOrder['refunds']>[number];
export type OrderReturn = NonNullable<TrackedOrder['returns']>[number];

/**
 * The state of one order with its stock, payment and shipment. Each of the four streams sets its own fields and timeline entries, so
 * the row does not depend on the order in which the streams are read. Times are RFC 3339 in UTC.
 */
export type OrderRow = Readonly<{
  placed?: Placed & Readonly<{ keyHash: string; at: string }>;
  /** Who placed or claimed it. Absent: a guest. */
  customerId?: string;
  cancelReason?: CancelReason;
  parcel?: Parcel;
  /** All lines of the shipment. */
  toSend?: readonly StockLine[];
  parcels?: readonly SentParcel[];
  shipmentCancelled?: true;
  /** What carriers told of parcels that are not known yet. */
  earlyReports?: readonly Readonly<{ trackingNumber: string; status: CarrierStatus; occurredAt: string }>[];
  /** The action that the payment required, also after it. */
  paymentAction?: NonNullable<TrackedOrder['paymentAction']>;
  /** How long the order waits for that action. */
  actionAwaitedUntil?: string;
  refunds?: readonly OrderRefund[];
  returns?: readonly OrderReturn[];
  timeline: readonly TimelineEntry[];
  version: number;
  updatedAt: string;
}>;
