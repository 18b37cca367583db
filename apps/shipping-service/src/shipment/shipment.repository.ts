import { SHIPPING, shipment } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { AggregateRepository, EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';
import { type ShipmentCommand, type ShipmentPolicy, shipmentDecider } from './shipment.js';
import { SHIPMENT_POLICY } from './shipment-policy.token.js';
import type { Shipment } from './shipment-state.js';

@Injectable()
export class ShipmentRepository extends AggregateRepository<typeof shipment, Shipment, ShipmentCommand> {
  readonly stream = SHIPPING;
  readonly aggregate = shipment;
  readonly decider;

  constructor(@Inject(EVENT_LOG) log: EventLog, @Inject(SHIPMENT_POLICY) policy: ShipmentPolicy) {
    super(log);
    this.decider = shipmentDecider(policy);
  }
}
