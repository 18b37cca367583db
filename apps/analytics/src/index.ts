export { app } from './analytics.app.js';
