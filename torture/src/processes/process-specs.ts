import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import type { FaultName } from '../fault/faults.js';
import type { ProcessSpec } from './apps.js';

const writers = ['inventory-service', 'inventory-service', 'catalog-service', 'catalog-service'] as const;
const trade = ['checkout-service', 'checkout-service', 'payment-service'] as const;
const views = ['search-view', 'search-view', 'orders-view'] as const;

/** The number of app processes in a run with views. */
export const processCount = writers.length + trade.length + views.length;

/** Short time-outs, so that orders without an answer end within the run. */
const shortTimeouts = { PROVIDER_LIMIT_MS: '500', RESERVING_LIMIT_SECONDS: '15', AUTHORISING_LIMIT_SECONDS: '15' };

/** A decision on an item is one event, with which the check compares it: no second event tells that stock is low. */
const oneEventEach = { LOW_STOCK_THRESHOLD: '-1' };

/** Two processes of each writer, with the injected fault, then the checkout, the payments and, where they have databases, the views. */
export const processSpecs = (
  databaseOf: ((app: string) => string) | undefined,
  fault: FaultName | 'none',
  payments: NodeJS.ProcessEnv,
): readonly ProcessSpec[] => [
  ...writers.map((app, index) => ({ app, env: { ...oneEventEach, TORTURE_FAULT: fault, TORTURE_WRITER: String(index) } })),
  ...trade.map((app) => ({ app, env: { ...shortTimeouts, ...payments } })),
  ...(databaseOf
    ? views.map((app) => ({
        app,
        env: { DATABASE_URL: databaseOf(app), SYNONYMS_FILE: join(projectFolder, 'data/synonyms.csv') },
      }))
    : []),
];
