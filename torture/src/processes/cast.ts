import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import type { FaultName } from '../fault/faults.js';
import type { Cast } from './apps.js';

const writers = ['inventory-service', 'inventory-service', 'catalog-service', 'catalog-service'] as const;
const views = ['search-view', 'search-view', 'orders-view'] as const;

/** How many processes there are to hit. */
export const castSize = writers.length + views.length;

/** Two processes of each writing service, with a fault led astray on their way to the broker, and those of the views. */
export const castOf = (databaseOf: (app: string) => string, fault: FaultName | 'none'): readonly Cast[] => [
  ...writers.map((app, index) => ({ app, env: { TORTURE_FAULT: fault, TORTURE_WRITER: String(index) } })),
  ...views.map((app) => ({
    app,
    env: { DATABASE_URL: databaseOf(app), SYNONYMS_FILE: join(projectFolder, 'data/synonyms.csv') },
  })),
];
