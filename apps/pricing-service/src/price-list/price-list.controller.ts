import { type PriceListRequest, priceList } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type PriceList, toPriceListState } from './price-list.js';
import { PriceListRepository } from './price-list.repository.js';

/** Executes the staff's commands on price lists. */
@Controller()
export class PriceListController {
  constructor(private readonly repository: PriceListRepository) {}

  @CommandHandler(priceList, PriceListRepository, toPriceListState)
  handle(@Payload() command: PriceListRequest, @Ctx() { state }: DecisionContext<PriceList>): DecisionOf<typeof priceList> {
    return this.repository.decide(state, command);
  }
}
