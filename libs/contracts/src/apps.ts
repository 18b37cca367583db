/** Every app that has an identity at the broker. `operator` makes the streams and owns none. */
export const appNames = [
  'gateway',
  'catalog-service',
  'inventory-service',
  'checkout-service',
  'payment-service',
  'shipping-service',
  'search-view',
  'orders-view',
  'operator',
] as const;
export type AppName = (typeof appNames)[number];
