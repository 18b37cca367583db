import type { Consumer } from '@millrace/event-log';
import { CONFIG, SUBSCRIPTIONS } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { shipmentDecider } from './shipment/shipment.js';
import {
  deliverWhenDue,
  dispatchWhenDue,
  prepareShipmentWhenOrderPaid,
  timeDelivery,
  timeDispatch,
} from './shipment/shipment.reactions.js';
import { type ShippingConfig, shipmentPolicy } from './shipping.config.js';

/** All that this service does. No one directs it: it sees that an order is paid and ships it. */
export const subscriptions = (config: ShippingConfig): readonly Consumer[] => {
  const policy = shipmentPolicy(config);
  const decider = shipmentDecider(policy);
  return [
    prepareShipmentWhenOrderPaid(decider),
    timeDispatch,
    dispatchWhenDue(decider),
    timeDelivery(policy),
    deliverWhenDue(decider),
  ];
};

@Module({ providers: [{ provide: SUBSCRIPTIONS, inject: [CONFIG], useFactory: subscriptions }] })
export class ShippingModule {}
