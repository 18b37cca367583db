export { app } from './search-view.app.js';
