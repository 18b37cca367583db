import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import type { FaultName } from '../fault/faults.js';
import type { ProcessSpec } from './apps.js';

const writers = ['inventory-service', 'inventory-service', 'catalog-service', 'catalog-service'] as const;
const trade = ['checkout-service', 'checkout-service', 'payment-service'] as const;
/** What a whole shop has beside them. Only one sink may write. */
const around = ['shipping-service', 'pricing-service', 'notification-service', 'sink-service', 'gateway'] as const;
const views = ['search-view', 'search-view', 'orders-view'] as const;

/** Short time-outs, so that orders without an answer end within the run. */
const shortTimeouts = {
  PROVIDER_LIMIT_MS: '1500',
  RESERVING_LIMIT_SECONDS: '40',
  AUTHORISING_LIMIT_SECONDS: '15',
  RESERVATION_LIMIT_SECONDS: '45',
  PAYMENT_ACTION_SECONDS: '10',
  PAYMENT_LOOK_SECONDS: '3',
  DISPATCH_AFTER_SECONDS: '2',
  DELIVER_AFTER_SECONDS: '5',
};

/** A decision on an item is one event, with which the check compares it: no second event tells that stock is low. */
const oneEventEach = { LOW_STOCK_THRESHOLD: '-1' };

/**
 * Two processes of each writer, with the injected fault, then the checkout and the payments; in a whole shop, which has databases, also all that
 * follows from an order, and the views, of which one is the last.
 */
export const processSpecs = (
  databaseOf: ((app: string) => string) | undefined,
  fault: FaultName | 'none',
  partners: NodeJS.ProcessEnv,
): readonly ProcessSpec[] => [
  ...writers.map((app, index) => ({ app, env: { ...oneEventEach, TORTURE_FAULT: fault, TORTURE_WRITER: String(index) } })),
  ...trade.map((app) => ({ app, env: { ...shortTimeouts, ...partners } })),
  ...(databaseOf
    ? [
        ...around.map((app) => ({
          app,
          env: { ...shortTimeouts, ...partners, ...(app === 'gateway' ? { PORT: partners['GATEWAY_PORT'] } : {}) },
        })),
        ...views.map((app) => ({
          app,
          env: { DATABASE_URL: databaseOf(app), SYNONYMS_FILE: join(projectFolder, 'data/synonyms.csv') },
        })),
      ]
    : []),
];
