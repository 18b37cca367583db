import { PRICING, type DeliveryZoneRequest, type DeliveryZoneState, deliveryZone } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { deliveryZoneDecider } from './delivery-zone.js';

@Injectable()
export class DeliveryZoneRepository extends AggregateRepository<typeof deliveryZone, DeliveryZoneState, DeliveryZoneRequest> {
  readonly stream = PRICING;
  readonly aggregate = deliveryZone;
  readonly decider = deliveryZoneDecider;
}
