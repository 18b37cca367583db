export { app } from './sink.app.js';
