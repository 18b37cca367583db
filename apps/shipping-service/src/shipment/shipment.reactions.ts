import { consumers, SHIPPING, type ShipmentEvent, type ShipmentState, shipment, timerConsumers } from '@millrace/contracts';
import type { Decider } from '@millrace/decider';
import { reaction, reactionToTimer, type Consumer, timerWhen } from '@millrace/event-log';
import type { ShipmentPolicy, ShipmentTrigger } from './shipment.js';

type ShipmentRules = Decider<ShipmentState, ShipmentTrigger, ShipmentEvent, never>;
const target = (decider: ShipmentRules) => ({ stream: SHIPPING, aggregate: shipment, decider });

export const prepareShipmentWhenOrderPaid = (decider: ShipmentRules): Consumer =>
  reaction({
    consumer: consumers.prepareShipmentWhenOrderPaid,
    target: target(decider),
    toCommand: ({ event, at }): ShipmentTrigger | undefined => (event.type === 'OrderPaid' ? { ...event, at } : undefined),
  });

export const timeDispatch = timerWhen({
  consumer: consumers.timeDispatch,
  timers: ({ event, aggregateId: key }) =>
    event.type === 'ShipmentPrepared' ? [{ kind: 'dispatch', key, dueAt: new Date(event.dispatchAt) }] : [],
});

export const dispatchWhenDue = (decider: ShipmentRules): Consumer =>
  reactionToTimer({
    consumer: timerConsumers.dispatchWhenDue,
    target: target(decider),
    toCommand: (_, orderId): ShipmentTrigger => ({ type: 'Dispatch', orderId }),
  });

/** A parcel travels from when it was dispatched, which may be later than was planned. */
export const timeDelivery = ({ deliverAfterMs }: ShipmentPolicy): Consumer =>
  timerWhen({
    consumer: consumers.timeDelivery,
    timers: ({ at, aggregateId: key }) => [{ kind: 'deliver', key, dueAt: new Date(Date.parse(at) + deliverAfterMs) }],
  });

export const deliverWhenDue = (decider: ShipmentRules): Consumer =>
  reactionToTimer({
    consumer: timerConsumers.deliverWhenDue,
    target: target(decider),
    toCommand: (): ShipmentTrigger => ({ type: 'Deliver' }),
  });
