import { deliveryZone, discount, PRICING, type PricingEvent, priceList, readers, taxRate } from '@millrace/contracts';
import type { EventLog, Recorded } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { InMemoryProjection, type InMemoryView } from '@millrace/views/in-memory';
import { Inject, Injectable } from '@nestjs/common';
import { deliveryZoneDecider } from '../delivery-zone/delivery-zone.js';
import { discountDecider } from '../discount/discount.js';
import { priceListDecider } from '../price-list/price-list.js';
import { taxRateDecider } from '../tax-rate/tax-rate.js';

/** The deciders by the name of their aggregate. */
const deciders = {
  [discount.name]: discountDecider,
  [taxRate.name]: taxRateDecider,
  [deliveryZone.name]: deliveryZoneDecider,
  [priceList.name]: priceListDecider,
};

/** An aggregate in its newest state; `state` is that of the decider of its kind. */
export type ListedRule = Readonly<{ kind: string; id: string; version: number; state: unknown }>;

const view: InMemoryView<ListedRule, PricingEvent> = {
  name: readers.listedRules.name,
  stream: PRICING,
  route: ({ aggregate, aggregateId }) => [`${aggregate} ${aggregateId}`],
  fold: (before, recorded) => folded(before, recorded),
};

const folded = (
  before: ListedRule | undefined,
  { aggregate, aggregateId: id, version, event }: Recorded<PricingEvent>,
): ListedRule => {
  const { initial, evolve } = deciders[aggregate] as (typeof deciders)[string];
  const state = (evolve as (state: unknown, event: PricingEvent) => unknown)(before ? before.state : initial, event);
  return { kind: aggregate, id, version, state };
};

/** Every rule of `PRICING` in memory, by kind and id. */
@Injectable()
export class ListedRules extends InMemoryProjection<ListedRule, PricingEvent> {
  constructor(@Inject(EVENT_LOG) log: EventLog, registry: HealthRegistry) {
    super(log, registry, view);
  }
}
