export { app } from './catalog.app.js';
