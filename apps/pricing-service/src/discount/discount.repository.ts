import { type DiscountRequest, discount, PRICING } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { type Discount, discountDecider } from './discount.js';

@Injectable()
export class DiscountRepository extends AggregateRepository<typeof discount, Discount, DiscountRequest> {
  readonly stream = PRICING;
  readonly aggregate = discount;
  readonly decider = discountDecider;
}
