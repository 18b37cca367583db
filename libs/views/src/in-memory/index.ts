export { InMemoryProjection, type InMemoryView } from './in-memory-projection.js';
export { rowsAt } from '../time-travel/rows-at.js';
