import { eventStoreContract } from '@millrace/testing';
import { memoryStore } from './memory-store.js';
import type { Recorded } from './recorded.js';

eventStoreContract('the twin in memory', async () => {
  const events: Recorded[] = [];
  const one = memoryStore('inventory-service', events);
  return { one, other: memoryStore('inventory-service', events), remove: async () => undefined };
});
