import { defineApp } from '@millrace/service-kit';
import { FunctionsConfig } from './config/functions.config.js';
import { FunctionsModule } from './functions.module.js';

export const app = defineApp({ name: 'functions', config: FunctionsConfig, module: FunctionsModule });
