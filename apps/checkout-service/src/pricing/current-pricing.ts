import { Injectable } from '@nestjs/common';
import type { Offers } from '../price-list/price-list.js';
import { PriceList } from '../price-list/price-list.projection.js';
import type { PricingContext } from './pricing-context.js';
import { PricingRulesProjection } from './pricing-rules.projection.js';

/** Current offers and what they are priced with. */
@Injectable()
export class Pricing {
  constructor(
    private readonly prices: PriceList,
    private readonly rules: PricingRulesProjection,
  ) {}

  /** The offers as `PriceList.offers`, and the rules as of now as `PricingRulesProjection.current`. Throws `NOT_AVAILABLE`. */
  async current(
    variantIds: readonly string[] = [],
    codes: readonly string[] = [],
  ): Promise<Readonly<{ offers: Offers; pricing: PricingContext }>> {
    const { rules, hasRules } = await this.rules.current(codes);
    const offers = await this.prices.offers(variantIds);
    return { offers, pricing: { rules, hasRules, merchandise: this.prices.merchandise, at: new Date().toISOString() } };
  }
}
