import type { OrderEvent, ShipmentEvent, ShipmentState } from '@millrace/contracts';
import { accept, type Decider, type Decision } from '@millrace/decider';

/** The times until dispatch and from dispatch to delivery, in milliseconds, and the carrier. */
export type ShipmentPolicy = Readonly<{ dispatchAfterMs: number; deliverAfterMs: number; carrier: string }>;

/** The input of a shipment: the paid order with the time of the payment; then the shipment's timers. */
export type ShipmentCommand =
  | (Extract<OrderEvent, { type: 'OrderPaid' }> & { readonly at: string })
  | { readonly type: 'Dispatch'; readonly orderId: string }
  | { readonly type: 'Deliver' };

const decide =
  ({ dispatchAfterMs, deliverAfterMs, carrier }: ShipmentPolicy) =>
  ({ status }: ShipmentState, command: ShipmentCommand): Decision<ShipmentEvent, never> => {
    switch (command.type) {
      case 'OrderPaid': {
        if (status !== 'none') return accept();
        const { at, ...parcel } = command;
        const dispatchAt = later(at, dispatchAfterMs);
        return accept({ ...parcel, type: 'ShipmentPrepared', dispatchAt, deliverAt: later(dispatchAt, deliverAfterMs) });
      }
      case 'Dispatch': {
        const trackingNumber = trackingNumberOf(command.orderId);
        return status === 'prepared' ? accept({ type: 'ShipmentDispatched', carrier, trackingNumber }) : accept();
      }
      case 'Deliver':
        return status === 'dispatched' ? accept({ type: 'ShipmentDelivered' }) : accept();
    }
  };

const evolve = (shipment: ShipmentState, event: ShipmentEvent): ShipmentState => {
  switch (event.type) {
    case 'ShipmentPrepared':
      return { status: 'prepared' };
    case 'ShipmentDispatched':
      return { status: 'dispatched' };
    case 'ShipmentDelivered':
      return { status: 'delivered' };
    case 'ShipmentCancelled':
      return { ...shipment, cancelled: true };
    case 'BackorderedLinesArrived':
    case 'ParcelChanged':
    case 'CarrierUpdated':
    case 'ShipmentCancellationRefused':
    case 'ShipmentRedirected':
    case 'ShipmentRedirectionRefused':
      return shipment;
  }
};

export const shipmentDecider = (policy: ShipmentPolicy): Decider<ShipmentState, ShipmentCommand, ShipmentEvent, never> => ({
  initial: { status: 'none' },
  decide: decide(policy),
  evolve,
});

const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();

/** The end of the order's id, where ids differ most, without characters that a label cannot have. */
const trackingNumberOf = (orderId: string): string =>
  `MR${orderId
    .replace(/[^0-9A-Za-z]/g, '')
    .toUpperCase()
    .slice(-12)}`;
