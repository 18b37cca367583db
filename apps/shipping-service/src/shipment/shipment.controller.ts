import { consumers, type ShipmentState, type shipment, timerConsumers } from '@millrace/contracts';
import type { RecordedFor, Timer } from '@millrace/event-log';
import {
  type DecisionContext,
  type DecisionOf,
  type DueTimer,
  ReactionTo,
  TimerHandler,
  TimersOn,
} from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { ShipmentPolicy } from './shipment.js';
import { ShipmentRepository } from './shipment.repository.js';
import { SHIPMENT_POLICY } from './shipment-policy.token.js';

type Decision = DecisionOf<typeof shipment>;
type Context = DecisionContext<ShipmentState>;

/** Ships paid orders. The broker stores the timers of dispatch and delivery, so that they outlive the service. */
@Controller()
export class ShipmentController {
  constructor(
    private readonly shipments: ShipmentRepository,
    @Inject(SHIPMENT_POLICY) private readonly policy: ShipmentPolicy,
  ) {}

  @ReactionTo(consumers.prepareShipmentWhenOrderPaid, ShipmentRepository, undefined, { startsAggregate: true })
  prepare(
    @Payload() { event, at }: RecordedFor<typeof consumers.prepareShipmentWhenOrderPaid>,
    @Ctx() { state }: Context,
  ): Decision {
    return this.shipments.decide(state, { ...event, at });
  }

  @TimersOn(consumers.timeDispatch)
  timeDispatch(@Payload() { event, aggregateId: key }: RecordedFor<typeof consumers.timeDispatch>): readonly Timer[] {
    return [{ kind: 'dispatch', key, dueAt: new Date(event.dispatchAt) }];
  }

  @TimerHandler(timerConsumers.dispatchWhenDue, ShipmentRepository)
  dispatch(@Payload() { key: orderId }: DueTimer, @Ctx() { state }: Context): Decision {
    return this.shipments.decide(state, { type: 'Dispatch', orderId });
  }

  /** The time in transit counts from the dispatch, which may be later than planned. */
  @TimersOn(consumers.timeDelivery)
  timeDelivery(@Payload() { at, aggregateId: key }: RecordedFor<typeof consumers.timeDelivery>): readonly Timer[] {
    return [{ kind: 'deliver', key, dueAt: new Date(Date.parse(at) + this.policy.deliverAfterMs) }];
  }

  @TimerHandler(timerConsumers.deliverWhenDue, ShipmentRepository)
  deliver(@Payload() _timer: DueTimer, @Ctx() { state }: Context): Decision {
    return this.shipments.decide(state, { type: 'Deliver' });
  }
}
