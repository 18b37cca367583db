import type { AppName } from '@millrace/contracts';
import type { AppDefinition } from '@millrace/service-kit';

/** Every app that runs; the operator only makes the streams. */
export type RunningAppName = Exclude<AppName, 'operator'>;

/** Where each app's definition comes from; imported when it is needed, as each brings its own machinery. */
export const apps: Readonly<Record<RunningAppName, () => Promise<{ readonly app: AppDefinition }>>> = {
  'catalog-service': () => import('@millrace/catalog-service'),
  'inventory-service': () => import('@millrace/inventory-service'),
  'checkout-service': () => import('@millrace/checkout-service'),
  'payment-service': () => import('@millrace/payment-service'),
  'shipping-service': () => import('@millrace/shipping-service'),
  'search-view': () => import('@millrace/search-view'),
  'orders-view': () => import('@millrace/orders-view'),
  gateway: () => import('@millrace/gateway'),
};
export const runningApps = Object.keys(apps) as RunningAppName[];
