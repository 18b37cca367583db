export { pricedMethods, type PricedMethod } from './delivery.js';
export { listedLines, type PricedLine, type PricedOrder, priceOrder } from './price-order.js';
export type { PricingInput, PricingLine } from './input/pricing-input.js';
export { foldMarketRow, type MarketRow, marketRulesOf } from './input/market-rows.js';
export { currencyFor, listPriceOf } from './price-lists.js';
export { codeKey, type Destination, type DiscountRule, type PriceListRule, type PricingRules, type Rule } from './input/rules.js';
