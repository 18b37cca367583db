import { defineApp } from '@millrace/service-kit';
import { InventoryConfig } from './inventory.config.js';
import { InventoryModule } from './inventory.module.js';

export const app = defineApp({ name: 'inventory-service', config: InventoryConfig, module: InventoryModule });
