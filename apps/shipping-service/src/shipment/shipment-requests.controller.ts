import { consumers, type shipment } from '@millrace/contracts';
import type { RecordedFor } from '@millrace/event-log';
import { type DecisionContext, type DecisionOf, ReactionTo } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { ShipmentRepository } from './shipment.repository.js';
import type { Shipment } from './shipment-state.js';

type Decision = DecisionOf<typeof shipment>;
type Context = DecisionContext<Shipment>;

/** Answers what an order asks of its shipment after it was paid: until the first parcel is sent, yes. */
@Controller()
export class ShipmentRequestsController {
  constructor(private readonly shipments: ShipmentRepository) {}

  @ReactionTo(consumers.cancelShipmentWhenRequested, ShipmentRepository)
  cancel(@Payload() _requested: RecordedFor<typeof consumers.cancelShipmentWhenRequested>, @Ctx() { state }: Context): Decision {
    return this.shipments.decide(state, { type: 'Cancel' });
  }

  @ReactionTo(consumers.redirectShipmentWhenRequested, ShipmentRepository)
  redirect(
    @Payload() { event }: RecordedFor<typeof consumers.redirectShipmentWhenRequested>,
    @Ctx() { state }: Context,
  ): Decision {
    const { changeId, shippingAddress } = event;
    return this.shipments.decide(state, { type: 'Redirect', changeId, shippingAddress });
  }
}
