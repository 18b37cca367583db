export { app } from './customer.app.js';
