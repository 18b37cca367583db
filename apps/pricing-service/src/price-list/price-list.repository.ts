import { PRICING, type PriceListRequest, priceList } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { type PriceList, priceListDecider } from './price-list.js';

@Injectable()
export class PriceListRepository extends AggregateRepository<typeof priceList, PriceList, PriceListRequest> {
  readonly stream = PRICING;
  readonly aggregate = priceList;
  readonly decider = priceListDecider;
}
