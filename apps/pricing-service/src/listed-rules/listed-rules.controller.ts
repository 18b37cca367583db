import {
  deliveryZone,
  discount,
  type InputOf,
  ListDeliveryZones,
  ListDiscounts,
  ListPriceLists,
  ListTaxRates,
  type OutputOf,
  priceList,
  type DeliveryZoneState,
  type TaxRateState,
  taxRate,
} from '@millrace/contracts';
import { QueryHandler } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { type Discount, toDiscountState } from '../discount/discount.js';
import { type PriceList, toPriceListState } from '../price-list/price-list.js';
import { ListedRules } from './listed-rules.projection.js';
import { pageOf } from './page.js';

const sources = { streams: [], projections: [ListedRules] };

/** Lists the rules for the staff, those that are not active any more too. */
@Controller()
export class ListedRulesController {
  constructor(private readonly rules: ListedRules) {}

  @QueryHandler(ListDiscounts, sources)
  async listDiscounts(@Payload() page: InputOf<typeof ListDiscounts>): Promise<OutputOf<typeof ListDiscounts>> {
    const { rules, more } = await this.#page<Discount>(discount.name, page);
    return { discounts: rules.map(({ state, ...listed }) => ({ ...listed, ...toDiscountState(state) })), more };
  }

  @QueryHandler(ListTaxRates, sources)
  async listTaxRates(@Payload() page: InputOf<typeof ListTaxRates>): Promise<OutputOf<typeof ListTaxRates>> {
    const { rules, more } = await this.#page<TaxRateState>(taxRate.name, page);
    return { taxRates: rules.map(({ state, ...listed }) => ({ ...listed, ...state })), more };
  }

  @QueryHandler(ListDeliveryZones, sources)
  async listDeliveryZones(@Payload() page: InputOf<typeof ListDeliveryZones>): Promise<OutputOf<typeof ListDeliveryZones>> {
    const { rules, more } = await this.#page<DeliveryZoneState>(deliveryZone.name, page);
    return { deliveryZones: rules.map(({ state, ...listed }) => ({ ...listed, ...state })), more };
  }

  @QueryHandler(ListPriceLists, sources)
  async listPriceLists(@Payload() page: InputOf<typeof ListPriceLists>): Promise<OutputOf<typeof ListPriceLists>> {
    const { rules, more } = await this.#page<PriceList>(priceList.name, page);
    return { priceLists: rules.map(({ state, ...listed }) => ({ ...listed, ...toPriceListState(state) })), more };
  }

  async #page<State>(kind: string, page: InputOf<typeof ListDiscounts>) {
    await this.rules.whenComplete();
    const ofKind = [...this.rules.rows().values()].filter((rule) => rule.kind === kind);
    const { rules, more } = pageOf(ofKind, page);
    return { rules: rules.map(({ id, version, state }) => ({ id, version, state: state as State })), more };
  }
}
