export * from './bulk/bulk-operation.js';
export { type AppName, appNames, type ViewAppName } from './declaration/apps.js';
export * from './catalog/index.js';
export { type CartEvent, type CartRejection, type CartRequest, type CartState, cart } from './checkout/cart.js';
export type { CartLine } from './checkout/cart-lines.js';
export { type BuyerPreferences, type CartDeliveryAddress, maxDeliveryAddresses } from './checkout/cart-delivery.js';
export { type CartMetafield, maxMetafields } from './checkout/cart-metafields.js';
export {
  type CancelReason,
  type OrderEvent,
  type OrderRejection,
  type OrderRequest,
  type OrderState,
  order,
} from './checkout/order.js';
export type {
  AppliedDiscount,
  AppliedTax,
  CodeRefusal,
  DiscountAllocation,
  EnteredCode,
  LineTax,
  OrderPricing,
  PriceStep,
  Redemptions,
} from './checkout/order-pricing.js';
export type { DeliveryOption, OrderCost, OrderLine, PaymentMethod } from './checkout/purchase.js';
export * from './content/index.js';
export * from './translation/index.js';
export * from './metafield/index.js';
export * from './customer/account.js';
export * from './customer/customer.js';
export type { CustomerAddress, CustomerProfile, NewSession, OneTimeToken } from './customer/values.js';
export {
  type ConsumerContract,
  type DurableConsumer,
  type EventConsumedBy,
  durableName,
  durableConsumerOf,
  durableConsumerOfRequests,
  durableConsumerOfTimer,
  type ApplicationContract,
  type ReaderContract,
  type TimerConsumerContract,
} from './declaration/consumer.js';
export * from './erp/index.js';
export { type ExchangeRatesEvent, exchangeRates } from './function/exchange-rates.js';
export { type FunctionVersionEvent, functionVersion } from './operations/function-version.js';
export { type ScheduleEvent, type ScheduleState, schedule } from './function/schedule.js';
export { type RiskAssessmentEvent, type RiskLevel, riskAssessment } from './function/risk-assessment.js';
export { consumers, durableConsumers } from './consumers.js';
export { timerConsumers, timerStreams } from './timer-consumers.js';
export { applications, lookups, readers } from './readers.js';
export {
  type AggregateContract,
  aggregate,
  type EventOf,
  type MessageContract,
  type MessageOf,
  message,
  type RejectionOf,
  type RequestOf,
  type StateOf,
} from './declaration/aggregate.js';
export {
  type InventoryPolicy,
  type ItemEvent,
  type ItemRejection,
  type ItemRequest,
  type ItemState,
  item,
  sellable,
} from './inventory/item.js';
export {
  type LocationsEvent,
  type LocationsRejection,
  type LocationsRequest,
  type LocationsState,
  locations,
  type StockLocation,
} from './inventory/location.js';
export {
  type Allocation,
  type ReservationEvent,
  type ReservationState,
  reservation,
  type StockLine,
} from './inventory/reservation.js';
export {
  appsWithPeers,
  DEADLETTER,
  deadLetterSubject,
  FILES,
  filePartSubject,
  peerSubject,
  commandResultSubject,
  commandResultFilter,
  queryRetrySubject,
  querySubject,
  REFUSALS,
  REQUESTS,
  redriveSubject,
  refusalSubject,
  refusalFilter,
  SNAPSHOT,
  snapshotSubject,
  type TimerStream,
  timerDueSubject,
  timerSetSubject,
  timerStreamOf,
} from './declaration/support-streams.js';
export { type AccountMailKind, type MailEvent, type MailKind, type MailState, mail } from './notification/mail.js';
export { type OperatedApplicationEvent, operatedApplication } from './operations/application.js';
export { type DeadLetterEvent, deadLetter } from './operations/dead-letter.js';
export { type OperatedViewEvent, operatedView } from './operations/view.js';
export {
  type PaymentEvent,
  type PaymentRejection,
  type PaymentReport,
  type PaymentRequest,
  type PaymentState,
  payment,
} from './payment/payment.js';
export {
  KEYS,
  keyEraser,
  keyErasedSubject,
  keyFilter,
  keyErasureNoticeSubject,
  keyReaders,
  keyCreatedSubject,
  keyWriters,
  personalFields,
  personalRequests,
  placeholders,
} from './personal-data.js';
export { personalKeyword } from './declaration/personal.js';
export {
  type DeliveryZoneDetails,
  type DeliveryZoneEvent,
  type DeliveryZoneRejection,
  type DeliveryZoneRequest,
  type DeliveryZoneState,
  deliveryZone,
  type ZoneMethod,
} from './pricing/delivery-zone.js';
export {
  type DiscountClass,
  type DiscountDetails,
  type DiscountEvent,
  type DiscountRejection,
  type DiscountRequest,
  type DiscountState,
  type DiscountValue,
  discount,
} from './pricing/discount.js';
export {
  type FixedPrice,
  type PriceAdjustment,
  type PriceListDetails,
  type PriceListEvent,
  type PriceListRejection,
  type PriceListRequest,
  type PriceListState,
  priceList,
} from './pricing/price-list.js';
export type { PricingEvent } from './pricing/pricing-event.js';
export type { RuleTargets } from './pricing/rule-values.js';
export {
  type TaxRateDetails,
  type TaxRateEvent,
  type TaxRateRejection,
  type TaxRateRequest,
  type TaxRateState,
  taxRate,
} from './pricing/tax-rate.js';
export { prefixOf } from './prefix.js';
export { queries } from './queries/all.js';
export {
  ListSearches,
  PauseTopologies,
  ReadFunnel,
  SalesByProduct,
  type SalesRow,
  TrendingProducts,
} from './queries/analytics.js';
export { MatchRuleSets, ReadBulkOperation, ReadProducts } from './queries/catalog.js';
export { viewOperations } from './queries/views.js';
export { CartOfCustomer, type PricedCart, type CartPricing, QuoteDelivery, ReadCart } from './queries/checkout.js';
export * from './queries/pricing.js';
export * from './queries/customers.js';
export { InvokeFunction, ListFunctions, ReadFunctionLogs } from './function/function-queries.js';
export { ReadLocations, ReadStock, type StockItem } from './queries/inventory.js';
export { type PaymentDifference, LookAtPayment, ReconcilePayments } from './queries/payments.js';
export { ListCustomerOrders, ListOrders, TrackedOrder, type TimelineEntry, TrackOrder } from './queries/orders.js';
export { type InputOf, type OutputOf, type QueryContract, query } from './declaration/query.js';
export {
  type Facet,
  FindProducts,
  ListCollections,
  ListHandles,
  ListProducts,
  type ListedProduct,
  type ListedVariant,
  type ConditionStep,
  type ProductFilters,
  type ProductSort,
  Recommend,
  SearchProducts,
  Suggest,
} from './queries/search.js';
export * from './queries/time-travel.js';
export {
  type CarrierStatus,
  type ShipmentEvent,
  type ShipmentRejection,
  type ShipmentRequest,
  type ShipmentState,
  shipment,
} from './shipping/shipment.js';
export {
  type StaffMemberEvent,
  type StaffMemberRejection,
  type StaffMemberRequest,
  type StaffMemberState,
  type StaffProfile,
  type StaffSession,
  staffMember,
} from './staff/member.js';
export {
  type AnyAggregate,
  aggregateFilter,
  eventSubject,
  requestSubject,
  schemaId,
  type StreamContract,
  type StreamLimits,
  typeFilter,
} from './declaration/stream.js';
export { type BatchedCommand, CommandBatch, commandBatchType } from './declaration/command-batch.js';
export { type AbandonedCartEvent, type AbandonedCartState, abandonedCart } from './analytics/abandoned-cart.js';
export * from './streams.js';
export { type VisitEvent, visit } from './web/visit.js';
export { identityUpcast, upcast, type OldData, type Upcast } from './declaration/upcast.js';
export { decimalsOf, toDecimal } from './declaration/decimals.js';
export type { Address, Attribute, Money } from './declaration/values.js';
export { currencies, type PaymentProviderName, shopConfig } from './shop-config.js';
