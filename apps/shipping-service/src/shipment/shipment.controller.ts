import { consumers, type ShipmentRequest, shipment, timerConsumers } from '@millrace/contracts';
import type { RecordedFor, Timer } from '@millrace/event-log';
import {
  CommandHandler,
  type DecisionContext,
  type DecisionOf,
  type DueTimer,
  ReactionTo,
  TimerHandler,
  TimersOn,
} from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { OrderStockReader } from '../order-stock/order-stock.reader.js';
import type { ShipmentPolicy } from './shipment.js';
import { ShipmentRepository } from './shipment.repository.js';
import { SHIPMENT_POLICY } from './shipment-policy.token.js';
import { type Shipment, toShipmentState } from './shipment-state.js';

type Decision = DecisionOf<typeof shipment>;
type Context = DecisionContext<Shipment>;

/** Ships orders. The broker stores the timers of dispatch and delivery, so that they outlive the service. */
@Controller()
export class ShipmentController {
  constructor(
    private readonly shipments: ShipmentRepository,
    private readonly stock: OrderStockReader,
    @Inject(SHIPMENT_POLICY) private readonly policy: ShipmentPolicy,
  ) {}

  /** What staff and carriers say of a shipment. */
  @CommandHandler(shipment, ShipmentRepository, toShipmentState)
  handle(@Payload() request: ShipmentRequest, @Ctx() { state }: Context): Decision {
    return this.shipments.decide(state, request);
  }

  @ReactionTo(consumers.prepareShipmentWhenOrderPaid, ShipmentRepository, undefined, { startsAggregate: true })
  prepare(
    @Payload() { event, at }: RecordedFor<typeof consumers.prepareShipmentWhenOrderPaid>,
    @Ctx() { state }: Context,
  ): Decision {
    return this.shipments.decide(state, { ...event, at });
  }

  /** Whichever comes first of this and the payment prepares the shipment. */
  @ReactionTo(consumers.prepareShipmentWhenFulfilmentRequested, ShipmentRepository)
  prepareBeforePayment(
    @Payload() { event, at }: RecordedFor<typeof consumers.prepareShipmentWhenFulfilmentRequested>,
    @Ctx() { state }: Context,
  ): Decision {
    return this.shipments.decide(state, { ...event, at });
  }

  @TimersOn(consumers.timeDispatch)
  timeDispatch(@Payload() { event, aggregateId: key }: RecordedFor<typeof consumers.timeDispatch>): readonly Timer[] {
    return this.policy.manual ? [] : [{ kind: 'dispatch', key, dueAt: new Date(event.dispatchAt) }];
  }

  /** Only what the inventory service has committed leaves the house. */
  @TimerHandler(timerConsumers.dispatchWhenDue, ShipmentRepository)
  async dispatch(@Payload() { key: orderId }: DueTimer, @Ctx() { state }: Context): Promise<Decision | undefined> {
    const waiting = await this.stock.waitingLines(orderId);
    return waiting && this.shipments.decide(state, { type: 'Dispatch', orderId, waiting });
  }

  @ReactionTo(consumers.sendLaterWhenBackorderFilled, ShipmentRepository, ({ event }) => event.orderId)
  sendLater(
    @Payload() { event, aggregateId: variantId }: RecordedFor<typeof consumers.sendLaterWhenBackorderFilled>,
    @Ctx() { state }: Context,
  ): Decision {
    return this.shipments.decide(state, { type: 'StockArrived', line: { variantId, quantity: event.quantity } });
  }

  @TimersOn(consumers.timeLaterDispatch)
  timeLaterDispatch(@Payload() { at, aggregateId: key }: RecordedFor<typeof consumers.timeLaterDispatch>): readonly Timer[] {
    if (this.policy.manual) return [];
    return [{ kind: 'dispatch', key, dueAt: new Date(Date.parse(at) + this.policy.dispatchAfterMs) }];
  }

  /** The time in transit counts from the dispatch, which may be later than planned. Each parcel has a timer of its own. */
  @TimersOn(consumers.timeDelivery)
  timeDelivery(@Payload() { event, at, aggregateId: id }: RecordedFor<typeof consumers.timeDelivery>): readonly Timer[] {
    if (this.policy.manual) return [];
    const key = event.parcelId === undefined ? id : `${event.parcelId}.${id}`;
    return [{ kind: 'deliver', key, dueAt: new Date(Date.parse(at) + this.policy.deliverAfterMs) }];
  }

  @TimerHandler(timerConsumers.deliverWhenDue, ShipmentRepository)
  deliver(@Payload() { part: parcelId }: DueTimer, @Ctx() { state }: Context): Decision {
    return this.shipments.decide(state, { type: 'Deliver', ...(parcelId !== undefined && { parcelId }) });
  }
}
