import { consumers, type order, timerConsumers } from '@millrace/contracts';
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
import { OrderRepository } from './order.repository.js';
import type { Order } from './model/order-state.js';
import { reservedUntil, STEP_LIMITS, type StepLimits, stepTimer } from './process/step-limits.js';

type Context = DecisionContext<Order | undefined>;
type Decision = DecisionOf<typeof order>;

/**
 * The process manager of orders: each result of a step leads to the next step. The broker stores the timers of the steps, so that they
 * outlive the service.
 */
@Controller()
export class OrderController {
  constructor(
    private readonly orders: OrderRepository,
    @Inject(STEP_LIMITS) private readonly limits: StepLimits,
  ) {}

  @ReactionTo(consumers.placeOrderWhenCartCheckedOut, OrderRepository, ({ event }) => event.orderId, { startsAggregate: true })
  place(
    @Payload() { event, aggregateId: cartId }: RecordedFor<typeof consumers.placeOrderWhenCartCheckedOut>,
    @Ctx() { state }: Context,
  ): Decision {
    return this.orders.decide(state, { ...event, cartId });
  }

  @ReactionTo(consumers.requestStockWhenOrderPlaced, OrderRepository)
  requestStock(
    @Payload() { event, at }: RecordedFor<typeof consumers.requestStockWhenOrderPlaced>,
    @Ctx() { state }: Context,
  ): Decision {
    return this.orders.decide(state, { type: 'OrderPlaced', reservedUntil: reservedUntil(this.limits, event.payment, at) });
  }

  @ReactionTo(consumers.goOnWhenDiscountAnswered, OrderRepository, ({ event }) => event.orderId)
  continueAfterDiscounts(
    @Payload() { event, at }: RecordedFor<typeof consumers.goOnWhenDiscountAnswered>,
    @Ctx() { state }: Context,
  ): Decision {
    if (!state || event.type !== 'DiscountRedeemed') return this.orders.decide(state, event);
    return this.orders.decide(state, { ...event, reservedUntil: reservedUntil(this.limits, state.payment, at) });
  }

  @ReactionTo(consumers.goOnWhenStockAnswered, OrderRepository)
  continueAfterStock(
    @Payload() { event }: RecordedFor<typeof consumers.goOnWhenStockAnswered>,
    @Ctx() { state }: Context,
  ): Decision {
    return this.orders.decide(state, event);
  }

  @ReactionTo(consumers.goOnWhenPaymentAnswered, OrderRepository)
  continueAfterPayment(
    @Payload() { event }: RecordedFor<typeof consumers.goOnWhenPaymentAnswered>,
    @Ctx() { state }: Context,
  ): Decision {
    return this.orders.decide(state, event);
  }

  @ReactionTo(consumers.goOnWhenShipmentChanged, OrderRepository)
  continueAfterShipment(
    @Payload() { event }: RecordedFor<typeof consumers.goOnWhenShipmentChanged>,
    @Ctx() { state }: Context,
  ): Decision {
    return this.orders.decide(state, event);
  }

  /** No timer for a step that is over within two seconds, as nearly all are: a timer is two messages in the log and a decision (ADR 23). */
  @TimersOn(consumers.timeSteps, { afterMs: 2_000 })
  async timeSteps(
    @Payload() { event, aggregateId: key, at, seq, version }: RecordedFor<typeof consumers.timeSteps>,
  ): Promise<readonly Timer[]> {
    const timer = stepTimer(this.limits, event, at);
    // A state that is not the newest sets a timer too many, which finds nothing to do.
    const now = await this.orders.readAfter(key, seq);
    const isOver = now.version > version && now.state?.step !== timer.kind;
    return isOver ? [] : [{ ...timer, key }];
  }

  @TimerHandler(timerConsumers.giveUpReservingWhenDue, OrderRepository)
  giveUpReserving(@Payload() _timer: DueTimer, @Ctx() { state }: Context): Decision {
    return this.orders.decide(state, { type: 'StepTimedOut', step: 'reserving' });
  }

  @TimerHandler(timerConsumers.giveUpAuthorisingWhenDue, OrderRepository)
  giveUpAuthorising(@Payload() _timer: DueTimer, @Ctx() { state }: Context): Decision {
    return this.orders.decide(state, { type: 'StepTimedOut', step: 'authorising' });
  }

  @TimerHandler(timerConsumers.giveUpAwaitingWhenDue, OrderRepository)
  giveUpAwaiting(@Payload() _timer: DueTimer, @Ctx() { state }: Context): Decision {
    return this.orders.decide(state, { type: 'StepTimedOut', step: 'awaiting' });
  }
}
