import { type TaxRateRequest, type TaxRateState, taxRate } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { TaxRateRepository } from './tax-rate.repository.js';

/** Executes the staff's commands on tax rates. */
@Controller()
export class TaxRateController {
  constructor(private readonly repository: TaxRateRepository) {}

  @CommandHandler(taxRate, TaxRateRepository, (state) => state)
  handle(@Payload() command: TaxRateRequest, @Ctx() { state }: DecisionContext<TaxRateState>): DecisionOf<typeof taxRate> {
    return this.repository.decide(state, command);
  }
}
