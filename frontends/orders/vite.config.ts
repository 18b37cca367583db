import { defineConfig } from 'vite';
import { microFrontend } from '../build/config.ts';

export default defineConfig(microFrontend('orders'));
