import { PRICING, type PricingEvent, readers } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { foldMarketRow, type MarketRow } from '@millrace/pricing';
import { InMemoryProjection, type InMemoryView } from '@millrace/views/in-memory';
import { Inject, Injectable } from '@nestjs/common';
import { ShopSettings } from '../config/shop-settings.js';
import type { CountryCode } from '../generated/shop.js';
import type { Market } from './locale.js';
import { marketOf } from './market.js';

const view: InMemoryView<MarketRow, PricingEvent> = {
  name: readers.marketPrices.name,
  stream: PRICING,
  route: ({ aggregate, aggregateId }) =>
    aggregate === 'price-list' || aggregate === 'delivery-zone' ? [`${aggregate} ${aggregateId}`] : [],
  fold: (before, { event, aggregateId }) => foldMarketRow(before, event, aggregateId),
};

/** The prices of the shop's markets, in memory: products are shown with them without a query to another app. */
@Injectable()
export class MarketPrices extends InMemoryProjection<MarketRow, PricingEvent> {
  constructor(
    @Inject(EVENT_LOG) log: EventLog,
    registry: HealthRegistry,
    private readonly settings: ShopSettings,
  ) {
    super(log, registry, view);
  }

  /** The prices for buyers of a country; `undefined`: the catalogue's. Throws `NOT_AVAILABLE` when the rules are not read within 5 s. */
  async market(country: CountryCode): Promise<Market | undefined> {
    await this.whenComplete();
    return marketOf([...this.rows().values()], country, this.settings);
  }
}
