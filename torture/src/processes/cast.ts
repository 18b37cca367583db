import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import type { FaultName } from '../fault/faults.js';
import type { Cast } from './apps.js';

const writers = ['inventory-service', 'inventory-service', 'catalog-service', 'catalog-service'] as const;
const trade = ['checkout-service', 'checkout-service', 'payment-service'] as const;
const views = ['search-view', 'search-view', 'orders-view'] as const;

/** How many processes there are to hit. */
export const castSize = writers.length + trade.length + views.length;

/** A silent payment provider and a step that nobody answers are given up soon. */
const hurried = { PROVIDER_LIMIT_MS: '500', RESERVING_LIMIT_SECONDS: '15', AUTHORISING_LIMIT_SECONDS: '15' };

/** Two processes of each writing service, with a fault led astray on their way to the broker, those of the checkout, and those of the views. */
export const castOf = (databaseOf: (app: string) => string, fault: FaultName | 'none'): readonly Cast[] => [
  ...writers.map((app, index) => ({ app, env: { TORTURE_FAULT: fault, TORTURE_WRITER: String(index) } })),
  ...trade.map((app) => ({ app, env: hurried })),
  ...views.map((app) => ({
    app,
    env: { DATABASE_URL: databaseOf(app), SYNONYMS_FILE: join(projectFolder, 'data/synonyms.csv') },
  })),
];
