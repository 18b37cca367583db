export { app } from './checkout.app.js';
