export * from './change-metafields.js';
export * from './metafield-value.js';
export * from './metafield.js';
export * from './owned-metafields.js';
