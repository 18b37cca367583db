export { app } from './gateway.app.js';
