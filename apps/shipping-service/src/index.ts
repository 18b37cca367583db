export { app } from './shipping.app.js';
