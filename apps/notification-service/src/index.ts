export { app } from './notification.app.js';
