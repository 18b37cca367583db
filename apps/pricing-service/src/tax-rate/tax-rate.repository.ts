import { PRICING, type TaxRateRequest, type TaxRateState, taxRate } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { taxRateDecider } from './tax-rate.js';

@Injectable()
export class TaxRateRepository extends AggregateRepository<typeof taxRate, TaxRateState, TaxRateRequest> {
  readonly stream = PRICING;
  readonly aggregate = taxRate;
  readonly decider = taxRateDecider;
}
