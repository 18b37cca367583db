import { defineConfig } from 'vite';
import { microFrontend } from '../bundling/config.ts';

export default defineConfig(microFrontend('staff'));
