import { Injectable } from '@nestjs/common';
import type { Offers } from '../price-list/price-list.js';
import { PriceList } from '../price-list/price-list.projection.js';
import type { PricingContext } from './pricing-context.js';
import { PricingRulesProjection } from './pricing-rules.projection.js';

type OffersAndPricing = Readonly<{ offers: Offers; pricing: PricingContext }>;

/** Offers and what they are priced with, now and at an instant. */
@Injectable()
export class Pricing {
  constructor(
    private readonly prices: PriceList,
    private readonly rules: PricingRulesProjection,
  ) {}

  /** The offers as `PriceList.offers`, and the rules as of now as `PricingRulesProjection.current`. Throws `NOT_AVAILABLE`. */
  async current(variantIds: readonly string[] = [], codes: readonly string[] = []): Promise<OffersAndPricing> {
    const { rules, hasRules } = await this.rules.current(codes);
    const offers = await this.prices.offers(variantIds);
    return { offers, pricing: { rules, hasRules, merchandise: this.prices.merchandise, at: new Date().toISOString() } };
  }

  /** The offers of these variants, and the rules that concern these codes, at an instant (RFC 3339, inclusive), read from the log. */
  async at(variantIds: readonly string[], codes: readonly string[], instant: string): Promise<OffersAndPricing> {
    const { offers, merchandise } = await this.prices.at(variantIds, instant);
    return { offers, pricing: { ...(await this.rules.at(codes, instant)), merchandise, at: instant } };
  }
}
