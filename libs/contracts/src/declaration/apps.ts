/** Every app that contracts name. `operator` makes the streams, and owns the one that says what operators did. */
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

/** A view in a folder of its own, whose package.json says what it reads: contracts need not name it. It appends nothing. */
export type ViewAppName = `${string}-view`;
export type AppName = (typeof appNames)[number] | ViewAppName;
