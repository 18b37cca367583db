export * from './change-metafields.js';
export * from './metafield-value.js';
export * from './metafield.js';
