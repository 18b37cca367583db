import { type DiscountRequest, discount } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type Discount, toDiscountState } from './discount.js';
import { DiscountRepository } from './discount.repository.js';

/** Executes the staff's commands on discounts. */
@Controller()
export class DiscountController {
  constructor(private readonly discounts: DiscountRepository) {}

  @CommandHandler(discount, DiscountRepository, toDiscountState)
  handle(@Payload() command: DiscountRequest, @Ctx() { state }: DecisionContext<Discount>): DecisionOf<typeof discount> {
    return this.discounts.decide(state, command);
  }
}
