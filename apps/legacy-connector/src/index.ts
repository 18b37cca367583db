export { app } from './legacy-connector.app.js';
