import type { OrderEvent, ShipmentEvent, ShipmentRejection, ShipmentRequest, StockLine } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { linesWithout } from './parcels.js';
import { changeParcel, delivered, recordUpdate, type ShipmentDecision, withDeliveries } from './parcel-changes.js';
import { evolve, leftToSend, nothingToShip, type Shipment, statusOf } from './shipment-state.js';
import { trackingNumberOf, trackingUrlOf } from './tracking.js';

/**
 * The times until dispatch and from dispatch to delivery, in milliseconds, and the carrier. `manual`: staff send the parcels.
 * `trackingUrl`: a template with `{trackingNumber}` and `{carrier}`.
 */
export type ShipmentPolicy = Readonly<{
  dispatchAfterMs: number;
  deliverAfterMs: number;
  carrier: string;
  manual?: boolean;
  trackingUrl?: string;
}>;

type Ordered = Extract<OrderEvent, { type: 'OrderPaid' | 'FulfilmentRequested' }>;

/**
 * The input of a shipment: the order that is to be sent with the time of that; then the shipment's timers, the stock that arrives, and
 * requests of the order, staff and carriers. `waiting`: lines that the stock does not cover yet, those that have arrived since included.
 */
export type ShipmentCommand =
  | (Ordered & { readonly at: string })
  | { readonly type: 'Dispatch'; readonly orderId: string; readonly waiting?: readonly StockLine[] }
  | { readonly type: 'Deliver'; readonly parcelId?: string }
  | { readonly type: 'StockArrived'; readonly line: StockLine }
  | { readonly type: 'Cancel' }
  | (Pick<Extract<OrderEvent, { type: 'AddressChangeRequested' }>, 'changeId' | 'shippingAddress'> & {
      readonly type: 'Redirect';
    })
  | ShipmentRequest;

const decide =
  (policy: ShipmentPolicy) =>
  (shipment: Shipment, command: ShipmentCommand): ShipmentDecision => {
    switch (command.type) {
      case 'OrderPaid':
      case 'FulfilmentRequested':
        return shipment.status === 'none' ? accept(prepared(policy, shipment, command)) : accept();
      case 'Dispatch':
        return policy.manual ? accept() : accept(...dispatched(policy, shipment, command));
      case 'Deliver':
        return accept(...delivered(shipment, command.parcelId));
      case 'StockArrived':
        return accept({ type: 'BackorderedLinesArrived', lines: [command.line] });
      case 'Cancel':
        if (shipment.status === 'cancelled') return accept();
        return accept(
          shipment.parcels.length === 0
            ? { type: 'ShipmentCancelled' }
            : { type: 'ShipmentCancellationRefused', status: statusOf(shipment) },
        );
      case 'Redirect': {
        const { changeId, shippingAddress } = command;
        const isOpen = shipment.parcels.length === 0 && shipment.status !== 'cancelled';
        if (isOpen) return accept({ type: 'ShipmentRedirected', changeId, shippingAddress });
        return accept({ type: 'ShipmentRedirectionRefused', changeId, status: statusOf(shipment) });
      }
      case 'SendParcel':
        return sent(policy, shipment, command);
      case 'ChangeParcel':
        return changeParcel(policy, shipment, command);
      case 'RecordCarrierUpdate':
        return recordUpdate(shipment, command);
    }
  };

/** The rules of shipments under a policy. */
export const shipmentDecider = (
  policy: ShipmentPolicy,
): Decider<Shipment, ShipmentCommand, ShipmentEvent, ShipmentRejection> => ({
  initial: nothingToShip,
  decide: decide(policy),
  evolve,
});

const prepared = (
  { dispatchAfterMs, deliverAfterMs }: ShipmentPolicy,
  { redirectedTo }: Shipment,
  { lines, deliveryOption, shippingAddress, at }: Ordered & Readonly<{ at: string }>,
): ShipmentEvent => {
  const dispatchAt = later(at, dispatchAfterMs);
  const deliverAt = later(dispatchAt, deliverAfterMs);
  return {
    type: 'ShipmentPrepared',
    ...{ lines, shippingAddress: redirectedTo ?? shippingAddress, deliveryOption, dispatchAt, deliverAt },
  };
};

/** Sends what is left and on hand, in one parcel. */
const dispatched = (
  policy: ShipmentPolicy,
  shipment: Shipment,
  { orderId, waiting = [] }: Extract<ShipmentCommand, { type: 'Dispatch' }>,
): ShipmentEvent[] => {
  if (shipment.status !== 'prepared') return [];
  const lines = linesWithout(leftToSend(shipment), linesWithout(waiting, shipment.arrived));
  if (lines.length === 0) return [];
  const trackingNumber = trackingNumberOf(orderId, shipment.parcels.length);
  return [
    parcelOf(shipment, lines, {
      carrier: policy.carrier,
      trackingNumber,
      ...trackingUrlOf(policy, policy.carrier, trackingNumber),
    }),
  ];
};

type Carriage = Readonly<{ carrier: string; trackingNumber: string; trackingUrl?: string }>;

/** An only parcel is not numbered: it has all lines. */
const parcelOf = (shipment: Shipment, lines: StockLine[], carriage: Carriage): ShipmentEvent => {
  const rest = linesWithout(leftToSend(shipment), lines);
  if (shipment.parcels.length === 0 && rest.length === 0) return { type: 'ShipmentDispatched', ...carriage };
  const parcelId = String(shipment.parcels.length + 1);
  return { type: 'ShipmentDispatched', ...carriage, parcelId, lines, ...(rest.length > 0 && { partial: true as const }) };
};

const sent = (
  policy: ShipmentPolicy,
  shipment: Shipment,
  { carrier, trackingNumber, trackingUrl, lines: wanted }: Extract<ShipmentCommand, { type: 'SendParcel' }>,
): Decision<ShipmentEvent, ShipmentRejection> => {
  if (shipment.status === 'none') return reject({ type: 'ShipmentNotFound' });
  if (shipment.status === 'cancelled') return reject({ type: 'ShipmentIsCancelled' });
  const left = leftToSend(shipment);
  const lines = wanted ?? left;
  const missing = linesWithout(lines, left);
  if (missing.length > 0 || lines.length === 0) return reject({ type: 'NotLeftToSend', lines: missing });
  const url = trackingUrl === undefined ? trackingUrlOf(policy, carrier, trackingNumber) : { trackingUrl };
  return accept(...withDeliveries(shipment, [parcelOf(shipment, lines, { carrier, trackingNumber, ...url })]));
};

const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();
