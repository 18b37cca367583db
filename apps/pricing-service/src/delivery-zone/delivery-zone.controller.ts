import { type DeliveryZoneRequest, type DeliveryZoneState, deliveryZone } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { DeliveryZoneRepository } from './delivery-zone.repository.js';

/** Executes the staff's commands on delivery zones. */
@Controller()
export class DeliveryZoneController {
  constructor(private readonly repository: DeliveryZoneRepository) {}

  @CommandHandler(deliveryZone, DeliveryZoneRepository, (state) => state)
  handle(
    @Payload() command: DeliveryZoneRequest,
    @Ctx() { state }: DecisionContext<DeliveryZoneState>,
  ): DecisionOf<typeof deliveryZone> {
    return this.repository.decide(state, command);
  }
}
