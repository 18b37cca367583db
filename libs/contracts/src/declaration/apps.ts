/** Every app in the contracts. `operator` creates the streams, and owns the stream of operations. */
export const appNames = [
  'gateway',
  'catalog-service',
  'inventory-service',
  'checkout-service',
  'payment-service',
  'shipping-service',
  'pricing-service',
  'customer-service',
  'content-service',
  'notification-service',
  'sink-service',
  'legacy-connector',
  'functions',
  'search-view',
  'orders-view',
  'analytics',
  'operator',
] as const;

/**
 * A view in a folder of its own, whose package.json lists the streams that it reads; the contracts need not name it. It appends nothing.
 */
export type ViewAppName = `${string}-view`;
/** The name of an app in the contracts, or of an added view. */
export type AppName = (typeof appNames)[number] | ViewAppName;
