export { type OpenStateOptions, openStateStores } from './folder/open-state-stores.js';
export { LmdbStateStores } from './store/lmdb-state-stores.js';
export { StateError, type StateProblem } from './store/state-error.js';
