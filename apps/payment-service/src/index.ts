export { app } from './payment.app.js';
