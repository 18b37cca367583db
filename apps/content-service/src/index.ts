export { app } from './content.app.js';
