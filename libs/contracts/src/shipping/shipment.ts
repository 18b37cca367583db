import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { StockLine } from '../inventory/reservation.js';
import { personal } from '../declaration/personal.js';
import { DeliveryOption } from '../checkout/purchase.js';
import { Address, Empty, Id, Instant } from '../declaration/values.js';

/** The state of a shipment: `dispatched` with the first parcel, `delivered` with the last one. */
export const ShipmentStatus = Type.Union(
  [
    Type.Literal('none'),
    Type.Literal('prepared'),
    Type.Literal('dispatched'),
    Type.Literal('delivered'),
    Type.Literal('cancelled'),
  ],
  { title: 'ShipmentStatus' },
);

/** What a carrier tells of a parcel. `delivered` is final. */
export const CarrierStatus = Type.Union(
  [
    Type.Literal('in_transit'),
    Type.Literal('out_for_delivery'),
    Type.Literal('delivery_failed'),
    Type.Literal('returned'),
    Type.Literal('delivered'),
  ],
  { title: 'CarrierStatus' },
);
export type CarrierStatus = Static<typeof CarrierStatus>;

const Lines = Type.Array(StockLine, { minItems: 1 });
const Carrier = Type.String({ minLength: 1, maxLength: 100 });
const TrackingNumber = Type.String({ minLength: 1, maxLength: 100 });
/** A link that buyers get: of the web only. */
const TrackingUrl = Type.String({ maxLength: 2_000, pattern: '^https?://[^\\s]+$' });
const CarrierUpdate = {
  updateId: Id,
  status: CarrierStatus,
  occurredAt: Instant,
  description: Type.Optional(Type.String({ maxLength: 500 })),
};
const Carriage = {
  carrier: Type.String(),
  trackingNumber: Type.String(),
  trackingUrl: Type.Optional(Type.String({ maxLength: 2_000 })),
};
/**
 * One parcel of several. Without `parcelId`: the only parcel, with all lines. `partial`: some lines are still to come, so that the shipment
 * as a whole is not there yet. `occurredAt`: the time of the carrier, where it told one.
 */
const OfParcel = {
  parcelId: Type.Optional(Id),
  lines: Type.Optional(Lines),
  partial: Type.Optional(Type.Literal(true)),
  occurredAt: Type.Optional(Instant),
};

/** The parcels of one order; the aggregate's id is the order's. */
export const shipment = aggregate({
  context: 'shipping',
  name: 'shipment',
  events: [
    message(
      'ShipmentPrepared',
      Type.Object({
        lines: Lines,
        shippingAddress: personal(Address),
        deliveryOption: DeliveryOption,
        dispatchAt: Instant,
        deliverAt: Instant,
      }),
    ),
    message('ShipmentDispatched', Type.Object({ ...Carriage, ...OfParcel })),
    message('ShipmentDelivered', Type.Object(OfParcel)),
    /** Backordered lines of the order are on hand and can be sent. */
    message('BackorderedLinesArrived', Type.Object({ lines: Lines })),
    message('ParcelChanged', Type.Object({ parcelId: Id, ...Carriage })),
    /**
     * A carrier reported the state of the parcel with that number at `occurredAt`; `updateId` is the carrier's. It may come before the parcel:
     * `parcelId` is `unknown` then.
     */
    message('CarrierUpdated', Type.Object({ parcelId: Id, trackingNumber: Type.Optional(TrackingNumber), ...CarrierUpdate })),
    /** Nothing was sent and nothing will be. */
    message('ShipmentCancelled', Empty),
    message('ShipmentCancellationRefused', Type.Object({ status: ShipmentStatus })),
    /** The parcels go to the address of the change. */
    message('ShipmentRedirected', Type.Object({ changeId: Id, shippingAddress: Type.Optional(personal(Address)) })),
    message('ShipmentRedirectionRefused', Type.Object({ changeId: Id, status: ShipmentStatus })),
  ],
  requests: [
    /** A parcel was handed to a carrier. Without lines: all that are not sent yet. */
    message(
      'SendParcel',
      Type.Object({
        carrier: Carrier,
        trackingNumber: TrackingNumber,
        trackingUrl: Type.Optional(TrackingUrl),
        lines: Type.Optional(Lines),
      }),
    ),
    /** Fields that are not given stay. `delivered`: staff know that it arrived. */
    message(
      'ChangeParcel',
      Type.Object({
        parcelId: Id,
        carrier: Type.Optional(Carrier),
        trackingNumber: Type.Optional(TrackingNumber),
        trackingUrl: Type.Optional(TrackingUrl),
        delivered: Type.Optional(Type.Literal(true)),
      }),
    ),
    /** A message of the carrier about a parcel, in any order and any number of times. */
    message('RecordCarrierUpdate', Type.Object({ trackingNumber: TrackingNumber, ...CarrierUpdate })),
  ],
  rejections: [
    message('ShipmentNotFound', Empty),
    message('ShipmentIsCancelled', Empty),
    message('ParcelNotFound', Empty),
    /** So many reports about parcels that do not exist are recorded. */
    message('TooManyCarrierUpdates', Type.Object({ limit: Type.Integer() })),
    /** These quantities are not left to be sent. */
    message('NotLeftToSend', Type.Object({ lines: Type.Array(StockLine) })),
  ],
  state: Type.Object({
    status: Type.Union([Type.Literal('none'), Type.Literal('prepared'), Type.Literal('dispatched'), Type.Literal('delivered')]),
    /** Nothing will be sent. */
    cancelled: Type.Optional(Type.Literal(true)),
    /** In the order of their dispatch. Absent: none. */
    parcels: Type.Optional(
      Type.Array(
        Type.Object({
          parcelId: Id,
          lines: Lines,
          ...Carriage,
          delivered: Type.Boolean(),
          carrierStatus: Type.Optional(CarrierStatus),
          occurredAt: Type.Optional(Instant),
        }),
      ),
    ),
  }),
});
/** An event of a shipment. */
export type ShipmentEvent = EventOf<typeof shipment>;
/** A command to a shipment. */
export type ShipmentRequest = RequestOf<typeof shipment>;
/** A rejection of a command to a shipment. */
export type ShipmentRejection = RejectionOf<typeof shipment>;
/** The state of a shipment. */
export type ShipmentState = StateOf<typeof shipment>;
