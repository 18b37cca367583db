import { type cart, consumers, timerConsumers } from '@millrace/contracts';
import type { RecordedFor, Timer } from '@millrace/event-log';
import { type DecisionContext, type DecisionOf, type DueTimer, TimerHandler, TimersOn } from '@millrace/nest-transport';
import { CONFIG } from '@millrace/service-kit';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { CheckoutConfig } from '../config/checkout.config.js';
import type { Cart } from './cart.js';
import { CartRepository } from './cart.repository.js';

const hour = 60 * 60 * 1000;

/** Ends carts that nobody changes any more. A cart has one timer at a time: changes do not set it again, they are looked at when it is due. */
@Controller()
export class CartExpiryController {
  readonly #expiryMs: number;

  constructor(
    private readonly carts: CartRepository,
    @Inject(CONFIG) { CART_EXPIRY_HOURS }: CheckoutConfig,
  ) {
    this.#expiryMs = CART_EXPIRY_HOURS * hour;
  }

  @TimersOn(consumers.timeCartExpiry)
  timeExpiry(@Payload() { event, aggregateId: key, at }: RecordedFor<typeof consumers.timeCartExpiry>): readonly Timer[] {
    if (this.#expiryMs === 0) return [];
    const dueAt = event.type === 'CartExpiryPostponed' ? new Date(event.until) : new Date(Date.parse(at) + this.#expiryMs);
    return [{ kind: timerConsumers.expireCartWhenDue.kind, key, dueAt }];
  }

  @TimerHandler(timerConsumers.expireCartWhenDue, CartRepository)
  async expire(
    @Payload() { key }: DueTimer,
    @Ctx() { state }: DecisionContext<Cart | undefined>,
  ): Promise<DecisionOf<typeof cart> | undefined> {
    if (this.#expiryMs === 0) return undefined;
    const { updatedAt = '' } = await this.carts.read(key);
    const until = new Date((Date.parse(updatedAt) || 0) + this.#expiryMs);
    return this.carts.decide(state, { type: 'Expire', ...(until.getTime() > Date.now() && { until: until.toISOString() }) });
  }
}
