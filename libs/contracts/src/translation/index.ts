export * from './source-text.js';
export * from './text-digest.js';
export * from './translate.js';
export * from './translation.js';
export * from './translation-of.js';
