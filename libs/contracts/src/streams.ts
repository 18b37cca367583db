import { abandonedCart } from './analytics/abandoned-cart.js';
import { bulkOperation } from './bulk/bulk-operation.js';
import { collection } from './catalog/collection.js';
import { product } from './catalog/product.js';
import { cart } from './checkout/cart.js';
import { order } from './checkout/order.js';
import { article } from './content/article.js';
import { blog } from './content/blog.js';
import { menu } from './content/menu.js';
import { metaobject } from './content/metaobject.js';
import { metaobjectType } from './content/metaobject-type.js';
import { page } from './content/page.js';
import { policy } from './content/policy.js';
import { redirect } from './content/redirect.js';
import { account } from './customer/account.js';
import { customer } from './customer/customer.js';
import { erpArticle } from './erp/article.js';
import { erpSource } from './erp/source.js';
import { exchangeRates } from './function/exchange-rates.js';
import { riskAssessment } from './function/risk-assessment.js';
import { schedule } from './function/schedule.js';
import { item } from './inventory/item.js';
import { locations } from './inventory/location.js';
import { reservation } from './inventory/reservation.js';
import { ownedMetafields } from './metafield/owned-metafields.js';
import { mail } from './notification/mail.js';
import { DEPLOYMENT, OPERATIONS } from './operations/operator-streams.js';
import { payment } from './payment/payment.js';
import { deliveryZone } from './pricing/delivery-zone.js';
import { discount } from './pricing/discount.js';
import { priceList } from './pricing/price-list.js';
import { taxRate } from './pricing/tax-rate.js';
import { shipment } from './shipping/shipment.js';
import { staffMember } from './staff/member.js';
import { visit } from './web/visit.js';
import { type StreamContract, stream } from './declaration/stream.js';

/** Events of products. */
export const CATALOG = stream({
  name: 'CATALOG',
  context: 'catalog',
  owner: 'catalog-service',
  team: 'merchandising',
  aggregates: [product],
  retention: 'for ever',
});
/** The collections that staff made. Products are in `CATALOG`: a reader of all collections reads this stream alone. */
export const COLLECTION = stream({
  name: 'COLLECTION',
  context: 'collection',
  owner: 'catalog-service',
  team: 'merchandising',
  aggregates: [collection],
  retention: 'for ever',
});
/** Events of stock items, reservations and locations. */
export const INVENTORY = stream({
  name: 'INVENTORY',
  context: 'inventory',
  owner: 'inventory-service',
  team: 'warehouse',
  aggregates: [item, reservation, locations],
  retention: 'for ever',
});
/** Events of carts. */
export const CART = stream({
  name: 'CART',
  context: 'cart',
  owner: 'checkout-service',
  team: 'checkout',
  aggregates: [cart],
  retention: 'for ever',
});
/** Events of orders. */
export const ORDER = stream({
  name: 'ORDER',
  context: 'order',
  owner: 'checkout-service',
  team: 'checkout',
  aggregates: [order],
  retention: 'for ever',
});
/** Events of payments. */
export const PAYMENT = stream({
  name: 'PAYMENT',
  context: 'payment',
  owner: 'payment-service',
  team: 'payments',
  aggregates: [payment],
  retention: 'for ever',
});
/** Events of shipments. */
export const SHIPPING = stream({
  name: 'SHIPPING',
  context: 'shipping',
  owner: 'shipping-service',
  team: 'fulfilment',
  aggregates: [shipment],
  retention: 'for ever',
});
/** The rules of prices: discounts and their redemptions, tax rates, delivery zones, price lists. */
export const PRICING = stream({
  name: 'PRICING',
  context: 'pricing',
  owner: 'pricing-service',
  team: 'merchandising',
  aggregates: [discount, taxRate, deliveryZone, priceList],
  retention: 'for ever',
});
/** Customers, and who may log in with which e-mail address. */
export const CUSTOMER = stream({
  name: 'CUSTOMER',
  context: 'customer',
  owner: 'customer-service',
  team: 'customer care',
  aggregates: [customer, account],
  retention: 'for ever',
});
/** Members of staff: who they are, their roles, and how they log in. */
export const STAFF = stream({
  name: 'STAFF',
  context: 'staff',
  owner: 'customer-service',
  team: 'operations',
  aggregates: [staffMember],
  retention: 'for ever',
});
/** Mails to buyers. */
export const NOTIFICATION = stream({
  name: 'NOTIFICATION',
  context: 'notification',
  owner: 'notification-service',
  team: 'customer care',
  aggregates: [mail],
  retention: 'for ever',
});
/** What the shop says beside its products: pages, blogs with their articles, menus, policies, metaobjects with their types, metafields of what is no product; and redirects. */
export const CONTENT = stream({
  name: 'CONTENT',
  context: 'content',
  owner: 'content-service',
  team: 'merchandising',
  aggregates: [page, blog, article, menu, policy, redirect, metaobjectType, metaobject, ownedMetafields],
  retention: 'for ever',
});

/** What functions found out. Each kind of aggregate is written by one function. */
export const FUNCTION = stream({
  name: 'FUNCTION',
  context: 'function',
  owner: 'functions',
  team: 'operations',
  aggregates: [riskAssessment, schedule, exchangeRates],
  retention: 'for ever',
});

/** What visitors of web shops looked at, as far as they agreed to it. Its loss costs a statistic, so it is bounded. */
export const WEB = stream({
  name: 'WEB',
  context: 'web',
  owner: 'gateway',
  team: 'merchandising',
  aggregates: [visit],
  retention: { days: 30, bytes: 256_000_000 },
});

/** What analytics found out and others react to. It follows from other streams, so it is bounded. */
export const ANALYTICS = stream({
  name: 'ANALYTICS',
  context: 'analytics',
  owner: 'analytics',
  team: 'merchandising',
  aggregates: [abandonedCart],
  retention: { days: 90, bytes: 256_000_000 },
});

/** Imports, exports and other work on many things that staff requested, and how far each is. */
export const BULK = stream({
  name: 'BULK',
  context: 'bulk',
  owner: 'catalog-service',
  team: 'merchandising',
  aggregates: [bulkOperation],
  retention: 'for ever',
});

/** What an existing system (ERP) says of its articles, and how far it has been read. Empty without one. */
export const ERP = stream({
  name: 'ERP',
  context: 'erp',
  owner: 'legacy-connector',
  team: 'merchandising',
  aggregates: [erpArticle, erpSource],
  retention: 'for ever',
});

export { DEPLOYMENT, OPERATIONS };

/** The event streams. The supporting streams are in `declaration/support-streams.ts`. */
export const streams: readonly StreamContract[] = [
  CATALOG,
  COLLECTION,
  INVENTORY,
  CART,
  ORDER,
  PAYMENT,
  SHIPPING,
  PRICING,
  CUSTOMER,
  STAFF,
  NOTIFICATION,
  CONTENT,
  FUNCTION,
  WEB,
  ANALYTICS,
  BULK,
  ERP,
  OPERATIONS,
  DEPLOYMENT,
];
/** The name of an event stream. */
export type StreamName =
  | 'CATALOG'
  | 'COLLECTION'
  | 'INVENTORY'
  | 'CART'
  | 'ORDER'
  | 'PAYMENT'
  | 'SHIPPING'
  | 'PRICING'
  | 'CUSTOMER'
  | 'STAFF'
  | 'NOTIFICATION'
  | 'CONTENT'
  | 'FUNCTION'
  | 'WEB'
  | 'ANALYTICS'
  | 'BULK'
  | 'ERP'
  | 'OPERATIONS'
  | 'DEPLOYMENT';
