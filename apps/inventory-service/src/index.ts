export { app } from './inventory.app.js';
