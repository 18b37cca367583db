export { app } from './pricing.app.js';
