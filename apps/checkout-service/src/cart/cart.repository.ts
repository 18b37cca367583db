import { CART, cart } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { AggregateRepository, EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';
import { type Cart, type CartCommand, type CartPolicy, cartDecider } from './cart.js';
import { CART_POLICY } from './cart-policy.js';

@Injectable()
export class CartRepository extends AggregateRepository<typeof cart, Cart | undefined, CartCommand> {
  readonly stream = CART;
  readonly aggregate = cart;
  readonly decider;

  constructor(@Inject(EVENT_LOG) log: EventLog, @Inject(CART_POLICY) policy: CartPolicy) {
    super(log);
    this.decider = cartDecider(policy);
  }
}
