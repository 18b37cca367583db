import type { DeliveryZoneEvent } from './delivery-zone.js';
import type { DiscountEvent } from './discount.js';
import type { PriceListEvent } from './price-list.js';
import type { TaxRateEvent } from './tax-rate.js';

/** An event of any rule of `PRICING`. */
export type PricingEvent = DiscountEvent | TaxRateEvent | DeliveryZoneEvent | PriceListEvent;
