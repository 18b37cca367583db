import { Module } from '@nestjs/common';
import { DeliveryZoneController } from './delivery-zone/delivery-zone.controller.js';
import { DeliveryZoneRepository } from './delivery-zone/delivery-zone.repository.js';
import { DiscountController } from './discount/discount.controller.js';
import { DiscountRepository } from './discount/discount.repository.js';
import { RedemptionController } from './discount/redemption.controller.js';
import { ListedRulesController } from './listed-rules/listed-rules.controller.js';
import { ListedRules } from './listed-rules/listed-rules.projection.js';
import { PriceListController } from './price-list/price-list.controller.js';
import { PriceListRepository } from './price-list/price-list.repository.js';
import { TaxRateController } from './tax-rate/tax-rate.controller.js';
import { TaxRateRepository } from './tax-rate/tax-rate.repository.js';

/** The rules of prices as staff define them, and the redemptions of discounts with a limit. */
@Module({
  controllers: [
    DiscountController,
    RedemptionController,
    TaxRateController,
    DeliveryZoneController,
    PriceListController,
    ListedRulesController,
  ],
  providers: [DiscountRepository, TaxRateRepository, DeliveryZoneRepository, PriceListRepository, ListedRules],
})
export class PricingModule {}
