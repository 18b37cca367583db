export { app } from './orders-view.app.js';
