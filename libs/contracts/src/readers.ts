import type { ApplicationContract, ReaderContract } from './declaration/consumer.js';
import {
  BULK,
  CART,
  CATALOG,
  COLLECTION,
  CONTENT,
  CUSTOMER,
  DEPLOYMENT,
  INVENTORY,
  NOTIFICATION,
  ORDER,
  PAYMENT,
  PRICING,
  SHIPPING,
  STAFF,
  WEB,
} from './streams.js';

/** The applications of stream processing. Other partitions, sources or stores need another version. */
export const applications = {
  analytics: {
    app: 'analytics',
    name: 'topologies',
    id: 'analytics',
    version: 1,
    streams: [CATALOG, CART, ORDER, SHIPPING, CUSTOMER, WEB],
  },
} as const satisfies Record<string, ApplicationContract>;

/** The subscribers of whole streams, each declared once: views and feeds take their name and streams from here. */
export const readers = {
  productSearch: { app: 'search-view', name: 'product-search', streams: [CATALOG, INVENTORY, ORDER] },
  orderTracking: { app: 'orders-view', name: 'order-tracking', streams: [ORDER, INVENTORY, PAYMENT, SHIPPING] },
  priceList: { app: 'checkout-service', name: 'price-list', streams: [CATALOG] },
  pricingRules: { app: 'checkout-service', name: 'pricing-rules', streams: [PRICING] },
  listedRules: { app: 'pricing-service', name: 'listed-rules', streams: [PRICING] },
  marketPrices: { app: 'gateway', name: 'market-prices', streams: [PRICING] },
  shopContent: { app: 'gateway', name: 'shop-content', streams: [CONTENT] },
  shopCollections: { app: 'gateway', name: 'shop-collections', streams: [COLLECTION] },
  orderChanges: { app: 'gateway', name: 'order-tails', streams: [ORDER, INVENTORY, PAYMENT, SHIPPING] },
  /** Where the configuration of an existing system says how orders are written into it. */
  legacyOrders: { app: 'legacy-connector', name: 'legacy-orders', streams: [ORDER, SHIPPING] },
  /** Read while somebody subscribes to a cart or a product. */
  shopChanges: { app: 'gateway', name: 'shop-changes', streams: [CART, CATALOG, INVENTORY] },
  /** What is copied to a warehouse: all that the shop does, without personal data. Members of staff and their doings are left out. */
  warehouse: {
    app: 'sink-service',
    name: 'warehouse',
    streams: [CATALOG, COLLECTION, INVENTORY, CART, ORDER, PAYMENT, SHIPPING, PRICING, CUSTOMER, CONTENT, NOTIFICATION, WEB],
  },
  functionVersions: { app: 'functions', name: 'function-versions', streams: [DEPLOYMENT] },
  topologies: applications.analytics,
} as const satisfies Record<string, ReaderContract>;

/** The apps that read streams when they are asked, without a subscription: each may read the messages of these streams. */
export const lookups = {
  /** Whose cart a mail is about. */
  mailedCarts: { app: 'notification-service', name: 'mailed-carts', streams: [CART] },
  auditLog: {
    app: 'gateway',
    name: 'audit-log',
    streams: [CATALOG, INVENTORY, ORDER, PAYMENT, SHIPPING, PRICING, STAFF, BULK, CONTENT, COLLECTION],
  },
} as const satisfies Record<string, ReaderContract>;
