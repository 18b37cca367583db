export { app } from './functions.app.js';
