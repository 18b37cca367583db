export { type OpenStateOptions, openStateStores } from './folder/open-state-stores.js';
export type { LmdbStateStores } from './store/lmdb-state-stores.js';
export type { StateError, StateProblem } from './store/state-error.js';
