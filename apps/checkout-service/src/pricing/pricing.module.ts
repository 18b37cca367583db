import { CONFIG } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import type { CheckoutConfig } from '../config/checkout.config.js';
import { PriceListModule } from '../price-list/price-list.module.js';
import { Pricing } from './current-pricing.js';
import { rulesOfSettings } from './pricing-context.js';
import { PricingRulesProjection } from './pricing-rules.projection.js';
import { PRICING_SETTINGS, pricingPolicy } from './pricing-settings.js';

/** The offers of the catalogue and the rules of prices. */
@Module({
  imports: [PriceListModule],
  providers: [
    Pricing,
    PricingRulesProjection,
    {
      provide: PRICING_SETTINGS,
      inject: [CONFIG],
      useFactory: (config: CheckoutConfig) => rulesOfSettings(pricingPolicy(config)),
    },
  ],
  exports: [Pricing, PricingRulesProjection, PriceListModule],
})
export class PricingModule {}
